import type { Intent } from '../../../protocol/intent';
import type { TunerPage } from '../../../protocol/review-tuner';
import { IntentButton } from '../../intent-button';
import { usePage } from '../../page';
import { Card } from '../card';
import { tunerWords } from './words';

/** What may be read, and the way to everything that is kept. */
export function Reading({ reading }: { readonly reading: TunerPage['reading'] }) {
  const { format } = usePage();
  const lines: readonly (readonly [sentence: string, word: string | undefined, intent: Intent])[] = [
    reading.git
      ? [tunerWords.gitOn, undefined, { type: 'manageTrust' }]
      : [tunerWords.gitOff, tunerWords.manageTrust, { type: 'manageTrust' }],
    reading.sensing
      ? [tunerWords.sensingOn, tunerWords.turnOff, { type: 'turnOffSensing' }]
      : [tunerWords.sensingOff, tunerWords.turnOn, { type: 'turnOnSensing' }],
    [
      reading.calendarItems > 0 ? tunerWords.calendar(format.number(reading.calendarItems)) : tunerWords.calendarNone,
      tunerWords.choose,
      { type: 'importCalendar' },
    ],
    [tunerWords.data, tunerWords.openData, { type: 'openData' }],
  ];
  return (
    <Card title={tunerWords.reading}>
      <ul class="facts gap-m">
        {lines.map(([sentence, word, intent]) => (
          <li key={sentence}>
            {sentence} {word !== undefined && <IntentButton intent={intent}>{word}</IntentButton>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
