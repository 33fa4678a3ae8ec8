import { sceneBands } from '../../engine/balance/scenes';
import { confirmBands, confirmRole, stateWeek } from '../../app/setUp';
import { startScene } from '../../app/workingTime';
import { ownBands } from '../../protocol/build/tuner';
import { inform } from '../tell';
import { refusalWords, words } from '../words';
import type { HandlersOf } from './handlersOf';
import { keepFromPage, sayFromPage } from './pageEntry';

export const bandHandlers: HandlersOf<
  'confirmBand' | 'useOwnWeek' | 'setStatedWeek' | 'moveBand' | 'startScene' | 'endScene'
> = {
  confirmBand: async (parts, { preset, statedWeekHours, bands }) => {
    const { session } = parts;
    const state = await session.state();
    await keepFromPage(parts, '', () =>
      confirmRole(session.data.records, { preset, statedWeekHours, ...(bands === null ? {} : { bands }) }, state),
    );
  },
  useOwnWeek: async (parts) => {
    const { session } = parts;
    const own = ownBands(await session.report());
    if (own) await keepFromPage(parts, '', () => confirmBands(session.data.records, own));
    else inform(words.tooFewWeeks);
  },
  setStatedWeek: (parts, { hours }) => keepFromPage(parts, '', () => stateWeek(parts.session.data.records, hours)),
  moveBand: async (parts, { kind, band }) => {
    const { session } = parts;
    const { bands } = await session.state();
    if (bands) await keepFromPage(parts, '', () => confirmBands(session.data.records, { ...bands, [kind]: band }));
  },
  startScene: async (parts, { scene, until, bands }) => {
    const { bands: usual } = await parts.session.state();
    const moved = bands ?? (usual ? sceneBands(scene, usual) : undefined);
    const { data, clock } = parts.session;
    await keepFromPage(
      parts,
      '',
      () => startScene(data.records, { scene, until, bands: moved }, clock()),
      refusalWords,
    );
  },
  endScene: (parts, { scene }) => sayFromPage(parts, { type: 'scene.ended', scene }),
};
