import { IntentButton } from '../../intent-button';
import { Card } from '../card';
import { reviewWords } from '../words';

/** What would let the next week be seen. */
export function Clearer() {
  return (
    <Card title={reviewWords.clearer} half>
      <ul class="facts gap-m">
        <li>
          {reviewWords.clearerSensing}{' '}
          <IntentButton intent={{ type: 'turnOnSensing' }}>{reviewWords.clearerSensingAct}</IntentButton>
        </li>
        <li>
          {reviewWords.clearerCalendar}{' '}
          <IntentButton intent={{ type: 'importCalendar' }}>{reviewWords.clearerCalendarAct}</IntentButton>
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
