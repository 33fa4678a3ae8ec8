import type { JourneyPage } from '../../../protocol/review-journey';
import { IntentButton } from '../../intent-button';
import { usePage } from '../../page';
import { Card } from '../card';
import { journeyWords } from './words';

/** Answers the user found to work, as they stand in the journal now. */
export function Playbook({ entries }: { readonly entries: JourneyPage['playbook'] }) {
  const { format } = usePage();
  return (
    <Card
      title={journeyWords.playbook}
      note={entries.length > 0 ? journeyWords.playbookNote : journeyWords.playbookNone}
    >
      {entries.length > 0 && (
        <>
          <ul class="answers">
            {entries.map(({ id, at, question, answer }) => (
              <li key={id}>
                <span class="answer-head">
                  <span class="dim">
                    {format.date(at.slice(0, 10))}: <bdi>{question}</bdi>
                  </span>
                  <IntentButton
                    intent={{ type: 'leavePlaybook', record: id }}
                    label={journeyWords.leaveLabel(question)}
                  >
                    {journeyWords.leave}
                  </IntentButton>
                </span>
                <blockquote>
                  <bdi>{answer}</bdi>
                </blockquote>
              </li>
            ))}
          </ul>
          <p class="gap-m">
            <IntentButton intent={{ type: 'exportPlaybook' }} look="second">
              {journeyWords.playbookExport}
            </IntentButton>
          </p>
        </>
      )}
    </Card>
  );
}
