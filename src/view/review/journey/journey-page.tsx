import type { JourneyPage } from '../../../protocol/review-journey';
import { Month, MonthHands } from './month';
import { OwnSkills } from './own-skills';
import { Playbook } from './playbook';
import { Practices } from './practices';
import { Timeline } from './timeline';
import { Vision } from './vision';
import { journeyWords } from './words';

/** The way from maker to lead: the month first, then the whole of it, then what to practise and what works. */
export function JourneyPageView({ journey }: { readonly journey: JourneyPage }) {
  return (
    <>
      <h1 tabIndex={-1} class="headline">
        {journeyWords.title}
      </h1>
      <p class="subline">{journeyWords.subline}</p>
      <div class="grid">
        <Month month={journey.month} />
        <MonthHands hands={journey.month.hands} />
        <Timeline entries={journey.timeline} />
        <OwnSkills skills={journey.ownSkills} />
        <Vision vision={journey.vision} today={journey.today} />
        <Practices practices={journey.practices} />
        <Playbook entries={journey.playbook} />
      </div>
    </>
  );
}
