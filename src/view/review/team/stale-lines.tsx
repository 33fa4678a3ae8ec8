import type { TeamPage } from '../../../protocol/review-team';
import { IntentButton } from '../../intent-button';
import { usePage } from '../../page';
import { Card } from '../card';
import { teamWords } from './words';

/** Lines about people that are half a year old: kept on purpose, or not at all. */
export function StaleLines({ lines }: { readonly lines: TeamPage['stale'] }) {
  const { format } = usePage();
  return (
    <Card title={teamWords.staleTitle} note={teamWords.staleNote} boxed>
      <ul class="entries">
        {lines.map(({ id, text, saidOn }) => (
          <li key={id}>
            <span>
              <bdi>{text}</bdi> <span class="dim small">{teamWords.saidOn(format.day(saidOn))}</span>
            </span>
            <span class="actions">
              <IntentButton intent={{ type: 'keepLine', line: id }} label={teamWords.keepLineLabel(text)}>
                {teamWords.keepLine}
              </IntentButton>
              <IntentButton intent={{ type: 'removeLine', line: id }} label={teamWords.removeLineLabel(text)}>
                {teamWords.remove}
              </IntentButton>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
