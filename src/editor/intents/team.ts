import { addAgreement } from '../../app/handOver';
import { repositoryOfPaths } from '../commands/handOverRepository';
import { undo } from '../../app/undo';
import { sayAll } from '../../app/say';
import { changedPerson } from '../../engine/records/changes';
import { keepingOf, peopleLines, type PeopleLine } from '../../engine/records/peopleLines';
import type { Parts } from '../parts';
import type { HandlersOf } from './handlersOf';
import { changeFromPage, keepFromPage, sayFromPage } from './pageEntry';

/** What the user keeps about the team. All of it names people, so all of it stays in the editor's own storage. */
export const teamHandlers: HandlersOf<
  | 'keepLine'
  | 'removeLine'
  | 'setAreaOwner'
  | 'noteIfILeft'
  | 'addAgreement'
  | 'setAgreementOwner'
  | 'notePerson'
  | 'removePerson'
  | 'notePride'
  | 'removePride'
> = {
  keepLine: async (parts, { line }) => {
    const found = await lineOf(parts, line);
    if (found) await keepFromPage(parts, '', () => sayAll(parts.session.data.records, keepingOf(found)));
  },
  removeLine: async (parts, { line }) => {
    const found = await lineOf(parts, line);
    if (found) await sayFromPage(parts, found.remove);
  },
  setAreaOwner: (parts, { area, owner }) =>
    owner === null
      ? sayFromPage(parts, { type: 'areaOwner.removed', area })
      : sayFromPage(parts, { type: 'areaOwner.set', area, owner }, `${area}: ${owner}`),
  noteIfILeft: (parts, { area, needed }) => sayFromPage(parts, { type: 'area.ifILeft', area, needed }, needed),
  addAgreement: async (parts, { outcome, owner, paths, limits, checkOn }) => {
    const { records } = parts.session.data;
    // Left unsaid, all that have the paths are meant: what was written on the page is kept either way.
    const where = await repositoryOfPaths(parts.session, paths);
    await keepFromPage(parts, outcome, () =>
      addAgreement(records, {
        outcome,
        paths: [...paths],
        ...where,
        ...(limits === null ? {} : { limits }),
        ...(checkOn === null ? {} : { checkOn }),
        ...(owner === null ? {} : { owner }),
      }),
    );
  },
  setAgreementOwner: (parts, { handover, owner }) =>
    sayFromPage(parts, { type: 'agreement.owner', of: handover, owner: owner ?? '' }, owner ?? ''),
  notePerson: (parts, change) =>
    changeFromPage(
      parts,
      (state) => changedPerson(state, change),
      [change.person, change.energy, change.growing, change.unknown].filter((text) => text).join('\n'),
    ),
  removePerson: (parts, { person }) => sayFromPage(parts, { type: 'person.removed', person }),
  notePride: (parts, { day, words }) => sayFromPage(parts, { type: 'pride.noted', day, words }, words),
  removePride: (parts, { pride }) => keepFromPage(parts, '', () => undo(parts.session.data.records, pride)),
};

async function lineOf({ session }: Parts, line: string): Promise<PeopleLine | undefined> {
  return peopleLines(await session.state()).find(({ id }) => id === line);
}
