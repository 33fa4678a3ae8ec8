import type { RepositoryCondition, Snapshot } from '../../protocol/snapshot';
import type { IntentName, IntentOf } from '../../protocol/intent';
import { Gauge } from '../ink/gauge';
import { Icon } from '../ink/icons';
import { gaugeScale } from '../ink/scale';
import { IntentButton } from '../intent-button';
import { usePage } from '../page';
import { conditionActions, conditionWords, words } from '../words';
import { bandOf, readingOf } from './reading';

type Remedy = Extract<keyof typeof conditionActions, IntentName>;

/** What helps in each condition, the likeliest first. */
const remedies: Readonly<Record<RepositoryCondition, readonly Remedy[]>> = {
  read: [],
  empty: [],
  shallow: [],
  partialClone: [],
  gitMissing: ['setGitPath'],
  gitTooOld: ['setGitPath'],
  notARepository: ['openRepository'],
  dubiousOwnership: ['retry'],
  untrusted: ['manageTrust'],
  virtual: ['openRepository'],
  failed: ['retry', 'showLog'],
  cancelled: ['retry'],
};

/** No git history to sound: why, and what would help. */
export function NoLine({ snapshot }: { readonly snapshot: Snapshot }) {
  const { format, keeper, send } = usePage();
  const band = bandOf(readingOf(snapshot).bands, 'handsOn');
  const card = snapshot.repositories[0] ?? {
    label: '—',
    condition: 'notARepository' as const,
    since: null,
    detail: '',
  };
  const sentence = conditionWords(card, format, snapshot.asOf) ?? '';
  const sensing = snapshot.actions.includes('turnOnSensing');
  return (
    <>
      <section class="section depth" aria-label={words.depth}>
        <Gauge
          range={null}
          band={band}
          full={keeper.scaleOf(snapshot.today, gaugeScale(band?.high ?? 0))}
          label={`Depth gauge without a lead. ${sentence}`}
        />
        <div class="depth-text">
          <p class="state">
            <Icon name="learning" />
            <span>{words.noLine}</span>
          </p>
          <p>{sentence}</p>
        </div>
      </section>
      <section class="section" aria-label={words.facts}>
        <div class="actions">
          {remedies[card.condition].map((name, index) => (
            <button
              key={name}
              type="button"
              class={index === 0 ? 'button' : 'button is-second'}
              onClick={() => {
                send(plain(name));
              }}
            >
              {conditionActions[name]}
            </button>
          ))}
          {sensing && (
            <IntentButton intent={{ type: 'turnOnSensing' }} look="second">
              {words.editorOnly}
            </IntentButton>
          )}
        </div>
        <p class="dim small gap-s">{words.stillCounts}</p>
      </section>
    </>
  );
}

/** The remedies carry nothing but their name. */
function plain(name: Remedy): IntentOf<Remedy> {
  return { type: name };
}
