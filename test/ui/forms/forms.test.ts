import { evidenceForms } from './evidence';
import { exportsOfTheWeek } from './exports';
import { journeyForms } from './journey';
import { mapForms } from './map';
import { openFormsWindow, type FormsWindow } from './shared';
import { teamForms } from './team';
import { tunerForms } from './tuner';
import { twoWindows } from './two-windows';
import { weekForms } from './week';

/** Every form by keys alone, with its undo, in one window of the real editor on the sample. */
describe('Every form of the weekly panel', () => {
  let window: FormsWindow;
  before(async () => {
    window = await openFormsWindow();
  });
  after(async () => {
    await window.sample.stop();
  });
  const shared = (): FormsWindow => window;

  weekForms(shared);
  evidenceForms(shared);
  tunerForms(shared);
  mapForms(shared);
  teamForms(shared);
  journeyForms(shared);
  twoWindows(shared);
  exportsOfTheWeek(shared);
});
