import { usePage } from '../../page';
import { Card } from '../card';
import { reviewWords } from '../words';

/** What would let the next week be seen. */
export function Clearer() {
  const { send } = usePage();
  return (
    <Card title={reviewWords.clearer} half>
      <ul class="facts gap-m">
        <li>
          {reviewWords.clearerSensing}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              send({ type: 'turnOnSensing' });
            }}
          >
            {reviewWords.clearerSensingAct}
          </button>
        </li>
        <li>
          {reviewWords.clearerCalendar}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              send({ type: 'importCalendar' });
            }}
          >
            {reviewWords.clearerCalendarAct}
          </button>
        </li>
        <li>
          {reviewWords.clearerTally}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              document.querySelector<HTMLElement>('#tally input')?.focus();
            }}
          >
            {reviewWords.clearerTallyAct}
          </button>
        </li>
      </ul>
    </Card>
  );
}
