import { addLedger } from '../../app/journey';
import { closeHandover, setGrip } from '../../app/handOver';
import { changedCharter, changedOwnSkill, changedSkill } from '../../engine/records/changes';
import { markVision } from '../commands/markVision';
import type { HandlersOf } from './handlersOf';
import { changeFromPage, keepFromPage, sayFromPage } from './pageEntry';

/** What the user keeps about the way from maker to lead: nearly all of it is one record said as it is. */
export const journeyHandlers: HandlersOf<
  | 'markShift'
  | 'placeIdentity'
  | 'writeCharter'
  | 'setSkill'
  | 'removeSkill'
  | 'addLedger'
  | 'closeLedger'
  | 'addAsk'
  | 'answerAsk'
  | 'setGrip'
  | 'closeHandover'
  | 'keepPlan'
  | 'removePlan'
  | 'notePivot'
  | 'removePivot'
  | 'planRelease'
  | 'withdrawRelease'
  | 'markVision'
  | 'unmarkVision'
  | 'setTeamRepository'
  | 'markPractice'
  | 'setOwnSkill'
  | 'toldVision'
> = {
  markShift: (parts, { shift, state }) => sayFromPage(parts, { type: 'shift.marked', shift, state }),
  placeIdentity: (parts, { place }) => sayFromPage(parts, { type: 'identity.placed', place }),
  writeCharter: (parts, change) =>
    changeFromPage(parts, (state) => changedCharter(state, change), change.lines.join('\n')),
  setSkill: (parts, change) =>
    changeFromPage(parts, (state) => changedSkill(state, change), `${change.area}: ${change.person}`),
  removeSkill: (parts, { area, person }) => sayFromPage(parts, { type: 'skill.removed', area, person }),
  addLedger: async (parts, { skill, horizon, who, firstTask }) => {
    const { today } = await parts.session.report();
    const entry = {
      skill,
      horizon,
      ...(who === null ? {} : { who }),
      ...(firstTask === null ? {} : { firstTask }),
    };
    await keepFromPage(parts, skill, () => addLedger(parts.session.data.records, entry, today));
  },
  closeLedger: (parts, { entry }) => sayFromPage(parts, { type: 'ledger.closed', of: entry }),
  addAsk: (parts, { ask }) => sayFromPage(parts, { type: 'ask.added', ask }, ask),
  answerAsk: (parts, { ask, answer }) =>
    sayFromPage(parts, { type: 'ask.answered', of: ask, ...(answer === '' ? {} : { answer }) }, answer),
  setGrip: (parts, { handover, grip }) =>
    keepFromPage(parts, '', () => setGrip(parts.session.data.records, handover, grip)),
  closeHandover: (parts, { handover }) =>
    keepFromPage(parts, '', () => closeHandover(parts.session.data.records, handover)),
  keepPlan: (parts, { cue, will, occasion }) =>
    sayFromPage(
      parts,
      { type: 'plan.kept', cue, will, ...(occasion === null ? {} : { occasion }) },
      `When ${cue}, I will ${will}`,
    ),
  removePlan: (parts, { plan }) => sayFromPage(parts, { type: 'record.removed', of: plan }),
  notePivot: (parts, { day, label }) => sayFromPage(parts, { type: 'pivot.noted', day, label }, label),
  removePivot: (parts, { pivot }) => sayFromPage(parts, { type: 'record.removed', of: pivot }),
  planRelease: (parts, { day }) => sayFromPage(parts, { type: 'release.planned', day }),
  withdrawRelease: (parts, { day }) => sayFromPage(parts, { type: 'release.withdrawn', day }),
  markVision,
  unmarkVision: async (parts, { mark }) => {
    const { visionFiles } = await parts.session.state();
    const marked = visionFiles.find(({ id }) => id === mark);
    if (!marked) return;
    const { repository, path } = marked;
    await sayFromPage(parts, { type: 'vision.unmarked', repository, path });
  },
  setTeamRepository: (parts, { repository, team }) =>
    sayFromPage(parts, { type: 'teamRepository.set', repository, team }),
  markPractice: (parts, { practice, state }) =>
    sayFromPage(parts, { type: 'practice.marked', practice, state }, practice),
  setOwnSkill: (parts, change) => changeFromPage(parts, (state) => changedOwnSkill(state, change), change.next),
  toldVision: (parts, { day, note }) =>
    sayFromPage(parts, { type: 'vision.told', day, ...(note === '' ? {} : { note }) }, note),
};
