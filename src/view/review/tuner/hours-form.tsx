import { useState } from 'preact/hooks';
import type { TunerPage } from '../../../protocol/review-tuner';
import { usePage } from '../../page';
import { useDraft, type Draft } from '../draft-field';
import { Labelled } from '../labelled';
import { tunerWords } from './words';

/** Two times on the clock, or none; an end before the beginning is on the next morning. */
export function HoursForm({ hours }: { readonly hours: TunerPage['hours'] }) {
  const { send } = usePage();
  const from = useDraft('hours-from', hours?.from);
  const to = useDraft('hours-to', hours?.to);
  const [fault, setFault] = useState<string>();
  const overnight = from.text !== '' && to.text !== '' && to.text < from.text;
  const field = (label: string, draft: Draft) => (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          class="field time"
          type="time"
          value={draft.text}
          onInput={({ currentTarget }) => {
            setFault(undefined);
            // A time still being typed is empty here, so that nothing is written over its first digits.
            draft.set(currentTarget.value);
          }}
        />
      )}
    </Labelled>
  );
  return (
    <form
      class="form-row"
      // A time typed by half is told in our own words.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const half = [...event.currentTarget.querySelectorAll('input')].some(({ validity }) => validity.badInput);
        const wrong = half ? tunerWords.hoursOneMissing : faultOf(from.text, to.text);
        setFault(wrong);
        if (wrong !== undefined) return;
        send({ type: 'setWorkingHours', hours: from.text === '' ? null : { from: from.text, to: to.text } });
      }}
    >
      {field(tunerWords.hoursFrom, from)}
      {field(tunerWords.hoursTo, to)}
      <button type="submit" class="button is-second">
        {tunerWords.hoursKeep}
      </button>
      {hours !== null && (
        <button
          type="button"
          class="link"
          onClick={() => {
            setFault(undefined);
            from.set('');
            to.set('');
            send({ type: 'setWorkingHours', hours: null });
          }}
        >
          {tunerWords.hoursNone}
        </button>
      )}
      {fault !== undefined && (
        <p class="small fault" role="alert">
          {fault}
        </p>
      )}
      {fault === undefined && overnight && (
        <p class="dim small fault" role="status">
          {tunerWords.hoursOvernight(to.text)}
        </p>
      )}
    </form>
  );
}

function faultOf(from: string, to: string): string | undefined {
  if ((from === '') !== (to === '')) return tunerWords.hoursOneMissing;
  return from !== '' && from === to ? tunerWords.hoursNoLength : undefined;
}
