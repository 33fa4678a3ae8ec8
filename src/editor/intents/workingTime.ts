import { undo } from '../../app/undo';
import { addDays, setWorkingDays, setWorkingHours } from '../../app/workingTime';
import { refusalWords } from '../words';
import type { HandlersOf } from './handlersOf';
import { keepFromPage } from './pageEntry';

/** When somebody works, and which days are not like others. */
export const workingTimeHandlers: HandlersOf<'setWorkingDays' | 'setWorkingHours' | 'addDays' | 'removeDays'> = {
  setWorkingDays: async (parts, { weekdays }) => {
    const state = await parts.session.state();
    await keepFromPage(parts, '', () => setWorkingDays(parts.session.data.records, weekdays, state));
  },
  setWorkingHours: async (parts, { hours }) => {
    const state = await parts.session.state();
    const { records } = parts.session.data;
    await keepFromPage(parts, '', () => setWorkingHours(records, hours ?? undefined, state), refusalWords);
  },
  addDays: (parts, { from, to, why }) =>
    keepFromPage(parts, '', () => addDays(parts.session.data.records, { from, to, why }), refusalWords),
  removeDays: (parts, { days }) => keepFromPage(parts, '', () => undo(parts.session.data.records, days)),
};
