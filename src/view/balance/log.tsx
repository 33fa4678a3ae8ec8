import { leadingKinds } from '../../engine/kinds';
import type { Snapshot } from '../../protocol/snapshot';
import { Shape } from '../ink/shape';
import { IntentButton } from '../intent-button';
import { usePage } from '../page';
import { Section } from '../section';
import { kindKeys, kindWords, pullKey, words } from '../words';

const gapAnswers = ['review', 'oneToOne', 'meeting', 'break', 'skip'] as const;

/** Half an hour of leading in one press; what was just noted, and its undo. */
export function Log({ snapshot }: { readonly snapshot: Snapshot }) {
  const { send } = usePage();
  const { noted, singleKeys } = snapshot;
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
        </button>
        {singleKeys && <kbd aria-hidden="true">{pullKey}</kbd>}
      </p>
      {noted && (
        <p class="small gap-s">
          {words.noted(noted.minutes, kindWords[noted.kind])}{' '}
          <IntentButton intent={{ type: 'undo', record: noted.record }}>{words.undo}</IntentButton>
        </p>
      )}
    </Section>
  );
}

/** Stretches of the day that nothing covers, offered to be named, not typed. */
function Gaps({ snapshot }: { readonly snapshot: Snapshot }) {
  const { send, format } = usePage();
  return (
    <>
      {snapshot.gaps.map((gap) => (
        <div key={gap.startsAt} class="gap-offer small" role="group" aria-label={words.log}>
          <p>{words.gap(format.moment(gap.startsAt, snapshot.today), format.time(gap.endsAt))}</p>
          <div class="links">
            {gapAnswers.map((answer) => (
              <button
                key={answer}
                type="button"
                class="link"
                onClick={() => {
                  send({ type: 'answerGap', ...gap, answer });
                }}
              >
                {words.gapAnswers[answer]}
              </button>
            ))}
          </div>
        </div>
      ))}
    </>
  );
}
