import { evidenceForms } from './evidence';
import { exportsOfTheWeek } from './exports';
import { journeyForms } from './journey';
import { mapForms } from './map';
import { teamForms } from './team';
import { tunerForms } from './tuner';
import { twoWindows } from './two-windows';
import { weekForms } from './week';
import { closeFormsWindow, openFormsWindow } from './window';

/** Every form by keys alone, with its undo, in one window of the real editor on the sample. */
describe('Every form of the weekly panel', () => {
  before(openFormsWindow);
  after(closeFormsWindow);

  weekForms();
  evidenceForms();
  tunerForms();
  mapForms();
  teamForms();
  journeyForms();
  twoWindows();
  exportsOfTheWeek();
});
