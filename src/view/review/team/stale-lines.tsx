import type { TeamPage } from '../../../protocol/review-team';
import { usePage } from '../../page';
import { Card } from '../card';
import { teamWords } from './words';

/** Lines about people that are half a year old: kept on purpose, or not at all. */
export function StaleLines({ lines }: { readonly lines: TeamPage['stale'] }) {
  const { format, send } = usePage();
  return (
    <Card title={teamWords.staleTitle} note={teamWords.staleNote} boxed>
      <ul class="entries">
        {lines.map(({ id, text, saidOn }) => (
          <li key={id}>
            <span>
              <bdi>{text}</bdi> <span class="dim small">{teamWords.saidOn(format.day(saidOn))}</span>
            </span>
            <span class="actions">
              <button
                type="button"
                class="link"
                aria-label={teamWords.keepLineLabel(text)}
                onClick={() => {
                  send({ type: 'keepLine', line: id });
                }}
              >
                {teamWords.keepLine}
              </button>
              <button
                type="button"
                class="link"
                aria-label={teamWords.removeLineLabel(text)}
                onClick={() => {
                  send({ type: 'removeLine', line: id });
                }}
              >
                {teamWords.remove}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
