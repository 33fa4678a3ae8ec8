import type { WeekPage } from '../../../protocol/review-week';
import { Ask } from '../../balance/question';
import { tie } from '../../tie';
import { reviewWords } from '../words';
import { Answers } from './answers';
import { Areas } from './areas';
import { DayStrip } from './day-strip';
import { DoneWithoutYou } from './done-without-you';
import { EmptyWeek } from './empty-week';
import { FeltWeek } from './felt-week';
import { FiveKinds } from './five-kinds';
import { FourHands } from './four-hands';
import { Intention } from './intention';
import { NotVisible } from './not-visible';
import { Soundings } from './soundings';
import { Tally } from './tally';
import { TwoLanes } from './two-lanes';
import { WeekHead } from './week-head';
import { Clearer } from './clearer';
import { ComesUp } from './comes-up';
import { Pride } from './pride';

/** A week worth reading: first what happened without you, last what you mean to try. */
export function WeekPageView({ week }: { readonly week: WeekPage }) {
  if (week.verdict === 'empty') {
    return (
      <>
        <WeekHead week={week} />
        <EmptyWeek week={week} />
      </>
    );
  }
  const thin = week.verdict === 'thin';
  return (
    <>
      <WeekHead week={week} />
      <h1 tabIndex={-1} class="headline">
        {tie(week.headline)}
      </h1>
      <p class="subline">{tie(week.subline)}</p>
      <div class="grid">
        <DoneWithoutYou week={week} />
        <Pride week={week} half={week.comesUp.length > 0} key={`pride ${week.week}`} />
        {week.comesUp.length > 0 && <ComesUp items={week.comesUp} />}
        <DayStrip week={week} />
        {!thin && <FiveKinds week={week} />}
        {!thin && <Soundings week={week} />}
        {thin && <Clearer />}
        {thin && week.prompt && (
          <div class="card is-half bare">
            <Ask prompt={week.prompt} title={reviewWords.allTheSame} />
          </div>
        )}
        {!thin && <TwoLanes week={week} />}
        {!thin && <FourHands week={week} />}
        {week.areas.length > 0 && <Areas areas={week.areas} />}
        {week.answers.length > 0 && <Answers week={week} />}
        <FeltWeek week={week} />
        <Tally week={week} key={week.week} />
        {week.notVisible.length > 0 && <NotVisible notes={week.notVisible} />}
        <Intention week={week} key={`intention ${week.week}`} />
      </div>
    </>
  );
}
