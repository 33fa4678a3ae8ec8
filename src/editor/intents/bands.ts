import { sceneBands } from '../../engine/balance/scenes';
import { confirmBands, confirmRole, stateWeek } from '../../app/setUp';
import { say } from '../../app/say';
import { ownBands } from '../../protocol/build/tuner';
import { keep } from '../session/keep';
import { inform } from '../tell';
import { words } from '../words';
import type { HandlersOf } from './handlersOf';
import { sayFromPage } from './pageEntry';

export const bandHandlers: HandlersOf<
  'confirmBand' | 'useOwnWeek' | 'setStatedWeek' | 'setWorkingDays' | 'moveBand' | 'startScene' | 'endScene'
> = {
  confirmBand: async ({ session }, { preset, statedWeekHours, bands }) => {
    const state = await session.state();
    await keep(session, '', () =>
      confirmRole(session.data.records, { preset, statedWeekHours, ...(bands === null ? {} : { bands }) }, state),
    );
  },
  useOwnWeek: async ({ session }) => {
    const own = ownBands(await session.report());
    if (own) await keep(session, '', () => confirmBands(session.data.records, own));
    else inform(words.tooFewWeeks);
  },
  setStatedWeek: async ({ session }, { hours }) => {
    await keep(session, '', () => stateWeek(session.data.records, hours));
  },
  setWorkingDays: async (parts, { weekdays }) => {
    const { workingHours } = await parts.session.state();
    await sayFromPage(parts, { type: 'workingTime.set', weekdays: [...weekdays], ...workingHours });
  },
  moveBand: async ({ session }, { kind, band }) => {
    const { bands } = await session.state();
    if (bands) await keep(session, '', () => confirmBands(session.data.records, { ...bands, [kind]: band }));
  },
  startScene: async (parts, { scene, until, bands }) => {
    const { bands: usual } = await parts.session.state();
    const moved = bands ?? (usual ? sceneBands(scene, usual) : undefined);
    await sayFromPage(parts, { type: 'scene.started', scene, until, ...(moved ? { bands: moved } : {}) });
  },
  endScene: async ({ session }, { scene }) => {
    await keep(session, '', () => say(session.data.records, { type: 'scene.ended', scene }));
  },
};
