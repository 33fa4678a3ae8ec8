import { hands } from '../../../engine/records/choices';
import type { JourneyPage } from '../../../protocol/review-journey';
import { Icon } from '../../ink/icons';
import { IntentButton } from '../../intent-button';
import { usePage } from '../../page';
import { tie } from '../../tie';
import { Card } from '../card';
import { reviewWords } from '../words';
import { handQuestions, journeyWords } from './words';

/** The month in words. Others' work opens it. */
export function Month({ month }: { readonly month: JourneyPage['month'] }) {
  const { format } = usePage();
  const { others, pride, context, lanes, spaces } = month;
  const nothing = others.length + pride.length === 0;
  return (
    <Card
      title={journeyWords.month(format.dates(month.from, month.to))}
      note={nothing ? journeyWords.monthNothing : journeyWords.monthNote}
      boxed
    >
      {others.map((text) => (
        <p key={text}>
          <bdi>{tie(text)}</bdi>
        </p>
      ))}
      {pride.length > 0 && (
        <>
          <h3 class="gap-m">{journeyWords.proudOf}</h3>
          <ul class="quotes">
            {pride.map(({ id, day, words }) => (
              <li key={id}>
                <bdi>{words}</bdi> <span class="dim small">{format.dateShort(day)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {lanes.team + lanes.strategy > 0 && (
        <p class="gap-m">{tie(journeyWords.lanes(format.number(lanes.team), format.number(lanes.strategy)))}</p>
      )}
      {spaces !== null && <p>{tie(spaces)}</p>}
      {context.length > 0 && (
        <p>
          {journeyWords.context}: <bdi>{context.join('; ')}</bdi>
        </p>
      )}
    </Card>
  );
}

/** More than this is a list nobody reads. */
const mostActs = 5;

/** Support, defend, inspire, connect over four weeks; an empty hand offers its question. */
export function MonthHands({ hands: acts }: { readonly hands: JourneyPage['month']['hands'] }) {
  const { format } = usePage();
  return (
    <Card title={journeyWords.hands} note={journeyWords.handsNote}>
      <div class="hands">
        {hands.map((hand) => (
          <div key={hand} class="hand">
            <h3>
              <Icon name={hand} />
              {reviewWords.handNames[hand]}
            </h3>
            {acts[hand].length > 0 ? (
              <ul>
                {acts[hand].slice(0, mostActs).map((act, index) => (
                  <li key={index}>
                    <bdi>{act}</bdi>
                  </li>
                ))}
                {acts[hand].length > mostActs && (
                  <li class="dim">{journeyWords.more(format.number(acts[hand].length - mostActs))}</li>
                )}
              </ul>
            ) : (
              <p class="dim">{handQuestions[hand].text}</p>
            )}
          </div>
        ))}
      </div>
      {hands.some((hand) => acts[hand].length === 0) && (
        <p class="gap-m">
          <IntentButton intent={{ type: 'logOther' }}>{journeyWords.logIt}</IntentButton>
        </p>
      )}
    </Card>
  );
}
