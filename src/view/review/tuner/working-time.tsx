import type { TunerPage } from '../../../protocol/review-tuner';
import { Card } from '../card';
import { DaysForm } from './days-form';
import { DaysList } from './days-list';
import { HoursForm } from './hours-form';
import { tunerWords } from './words';

/** From when to when, and the days on which it is otherwise. */
export function WorkingTime({ tuner }: { readonly tuner: TunerPage }) {
  return (
    <Card title={tunerWords.time} note={tunerWords.timeNote}>
      <HoursForm hours={tuner.hours} />
      <h3 class="gap-l">{tunerWords.days}</h3>
      <DaysList days={tuner.days} />
      <DaysForm days={tuner.days} />
    </Card>
  );
}
