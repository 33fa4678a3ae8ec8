import { leadingKinds } from '../../engine/kinds';
import { gapAnswers } from '../../engine/records/choices';
import type { Snapshot } from '../../protocol/snapshot';
import { Shape } from '../ink/shape';
import { IntentButton } from '../intent-button';
import { usePage } from '../page';
import { Section } from '../section';
import { kindKeys, kindWords, pullKey, words } from '../words';

/** Half an hour of leading in one press; what was just noted, and its undo. */
export function Log({ snapshot }: { readonly snapshot: Snapshot }) {
  const { send, format } = usePage();
  const { noted, named, singleKeys } = snapshot;
  const other = <IntentButton intent={{ type: 'logOther' }}>{words.other}</IntentButton>;
  return (
    <Section title={words.log} beside={other}>
      <Gaps snapshot={snapshot} />
      <div class="log">
        {leadingKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class="button is-second"
            {...(singleKeys ? { 'aria-keyshortcuts': kindKeys[kind] } : {})}
            onClick={() => {
              send({ type: 'log', kind, minutes: 30 });
            }}
          >
            <Shape kind={kind} />
            <span>
              <span class="unseen">{words.logBefore}</span>
              {kindWords[kind]}
            </span>
            {singleKeys && <kbd aria-hidden="true">{kindKeys[kind]}</kbd>}
          </button>
        ))}
      </div>
      <p class="small gap-s">
        <button
          type="button"
          class="link"
          aria-label={words.feltPullLabel}
          {...(singleKeys ? { 'aria-keyshortcuts': pullKey } : {})}
          onClick={() => {
            send({ type: 'feltPull' });
          }}
        >
          {words.feltPull}
        </button>{' '}
        {singleKeys && <kbd aria-hidden="true">{pullKey}</kbd>}
      </p>
      {noted && <WayBack record={noted.record} said={words.noted(noted.minutes, kindWords[noted.kind])} />}
      {named && (
        <WayBack
          record={named.record}
          said={words.named(format.moment(named.startsAt, snapshot.today), format.time(named.endsAt), named.answer)}
        />
      )}
    </Section>
  );
}

/** What was just said, and the button that takes it back. */
function WayBack({ record, said }: { readonly record: string; readonly said: string }) {
  return (
    <p class="small gap-s">
      {said} <IntentButton intent={{ type: 'undo', record }}>{words.undo}</IntentButton>
    </p>
  );
}

/** Stretches of the day that nothing covers, offered to be named, not typed. */
function Gaps({ snapshot }: { readonly snapshot: Snapshot }) {
  const { format } = usePage();
  return (
    <>
      {snapshot.gaps.map((gap) => {
        const asked = words.gap(format.moment(gap.startsAt, snapshot.today), format.time(gap.endsAt));
        return (
          <div key={gap.startsAt} class="gap-offer small" role="group" aria-label={asked}>
            <p>{asked}</p>
            <div class="links">
              {gapAnswers.map((answer) => (
                <IntentButton key={answer} intent={{ type: 'answerGap', ...gap, answer }}>
                  {words.gapAnswers[answer]}
                </IntentButton>
              ))}
            </div>
          </div>
        );
      })}
    </>
  );
}
