import { useState } from 'preact/hooks';
import { dayReasons } from '../../../engine/records/choices';
import type { TunerPage } from '../../../protocol/review-tuner';
import { usePage } from '../../page';
import { Choice } from '../choice';
import { DateField } from '../date-field';
import { useDraft } from '../draft-field';
import { Labelled } from '../labelled';
import { tunerWords } from './words';

type Why = TunerPage['days'][number]['why'];
type Span = Pick<TunerPage['days'][number], 'from' | 'to' | 'why'>;

/** A day or a span of days, and what is different about them. */
export function DaysForm({ days }: { readonly days: TunerPage['days'] }) {
  const { send } = usePage();
  const from = useDraft('days-from');
  const to = useDraft('days-to');
  const [why, setWhy] = useState<Why>('away');
  const [fault, setFault] = useState<string>();
  return (
    <form
      class="form-row"
      onSubmit={(event) => {
        event.preventDefault();
        const span = { from: from.text, to: to.text === '' ? from.text : to.text, why };
        const wrong = faultOf(span, days);
        setFault(wrong);
        if (wrong !== undefined) return;
        send({ type: 'addDays', ...span });
        from.clear();
        to.clear();
      }}
    >
      <Labelled label={tunerWords.daysFrom}>
        {(id) => <DateField id={id} value={from.text} required keep={from.set} />}
      </Labelled>
      <Labelled label={tunerWords.daysTo}>{(id) => <DateField id={id} value={to.text} keep={to.set} />}</Labelled>
      <Labelled label={tunerWords.daysWhy}>
        {(id) => (
          <Choice
            id={id}
            options={dayReasons}
            words={tunerWords.dayReasons}
            value={why}
            choose={(chosen) => {
              setWhy(chosen ?? why);
            }}
          />
        )}
      </Labelled>
      <button type="submit" class="button is-second">
        {tunerWords.daysAdd}
      </button>
      {fault !== undefined && (
        <p class="small fault" role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}

function faultOf({ from, to, why }: Span, days: readonly Span[]): string | undefined {
  if (to < from) return tunerWords.daysBackwards;
  return days.some((one) => one.from === from && one.to === to && one.why === why) ? tunerWords.daysTwice : undefined;
}
