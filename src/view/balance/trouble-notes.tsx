import type { IntentName, IntentOf } from '../../protocol/intent';
import type { Snapshot, Trouble } from '../../protocol/snapshot';
import { usePage } from '../page';
import { Icon } from '../ink/icons';
import { conditionActions, troubleWords, words } from '../words';

type Remedy = Extract<keyof typeof conditionActions, IntentName>;

const remedies: Readonly<Record<Trouble['kind'], readonly Remedy[]>> = {
  storeNotWritable: ['retry', 'copyUnsaved'],
  historyFailed: ['retry', 'showLog'],
  calendarUnreadable: ['importCalendar'],
  twoIdentities: ['confirmIdentities'],
  oldFetch: [],
  settingsIgnored: ['openSettings'],
  linesSetAside: ['showLog'],
};

/** What did not work, said once, with what helps. */
export function TroubleNotes({ snapshot }: { readonly snapshot: Snapshot }) {
  const { format, send } = usePage();
  if (snapshot.trouble.length === 0) return null;
  return (
    <section class="section" aria-label={words.notices}>
      {snapshot.trouble.map((trouble) => (
        <div key={trouble.kind} class="note small">
          <Icon name="note" />
          <div>
            <p>
              <bdi>{troubleWords(trouble, format, snapshot.asOf)}</bdi>
            </p>
            {remedies[trouble.kind].length > 0 && (
              <div class="links">
                {remedies[trouble.kind].map((name) => (
                  <button
                    key={name}
                    type="button"
                    class="link"
                    onClick={() => {
                      send(plain(name));
                    }}
                  >
                    {conditionActions[name]}
                  </button>
                ))}
              </div>
            )}
          </div>
        </div>
      ))}
    </section>
  );
}

function plain(name: Remedy): IntentOf<Remedy> {
  return { type: name };
}
