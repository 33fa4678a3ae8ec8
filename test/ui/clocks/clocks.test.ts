import { calendarFile } from './calendar';
import { gapsOfTheDay } from './gaps';
import { logByKeys } from './log';
import { readingWithoutKeys } from './reading';
import { openClocksWindow, type ClocksWindow } from './shared';

/** What git cannot see, by keys alone in one window of the real editor on the sample. */
describe('The clocks beside git', function () {
  this.timeout(180_000);
  let window: ClocksWindow;
  before(async () => {
    window = await openClocksWindow();
  });
  after(async () => {
    await window.lead.stop();
  });
  const shared = (): ClocksWindow => window;

  logByKeys(shared);
  readingWithoutKeys(shared);
  gapsOfTheDay(shared);
  calendarFile(shared);
});
