import { diveReasonWords } from '../dive/reasonWords';
import type { RecordBody } from './schema';
import type { UserState } from './state';

/** After half a year a line about a person is kept on purpose or not at all. */
export const reviewAfterDays = 183;

/** One line in which other people stand, and how it is kept for another while or taken away. */
export interface PeopleLine {
  /** Record that said it last. */
  readonly id: string;
  /** When it was said, epoch ms. */
  readonly at: number;
  /** What the user reads to recognise it. */
  readonly text: string;
  readonly keep: RecordBody;
  readonly remove: RecordBody;
}

/**
 * Every line that is about people or may name them, by its words and by nothing else. What is open and what was said of
 * a person comes up; nobody can tell from a sentence whether it names somebody.
 */
export function peopleLines(state: UserState): readonly PeopleLine[] {
  const lines: PeopleLine[] = [
    ...state.skills.map((skill) => {
      const { area, person, state: level, mitigation, reviewOn } = skill;
      return line(skill, `${area}: ${person}, ${level}`, {
        keep: {
          type: 'skill.set',
          area,
          person,
          state: level,
          ...(mitigation === undefined ? {} : { mitigation }),
          ...(reviewOn === undefined ? {} : { reviewOn }),
        },
        remove: { type: 'skill.removed', area, person },
      });
    }),
    ...state.areaOwners.map((entry) => {
      const { area, owner } = entry;
      return line(entry, `${area}: owned by ${owner}`, {
        keep: { type: 'areaOwner.set', area, owner },
        remove: { type: 'areaOwner.removed', area },
      });
    }),
    ...[...state.ifILeft.values()].map((entry) => {
      const { area, needed } = entry;
      return line(entry, `If I left, ${area}: ${needed}`, {
        keep: { type: 'area.ifILeft', area, needed },
        remove: { type: 'area.ifILeft', area, needed: '' },
      });
    }),
    ...[...state.agreementOwners.values()].flatMap((entry) => {
      const { of, owner } = entry;
      const handover = state.handovers.find(({ id }) => id === of);
      if (!handover) return [];
      return line(entry, `${handover.outcome}: owned by ${owner}`, {
        keep: { type: 'agreement.owner', of, owner },
        remove: { type: 'agreement.owner', of, owner: '' },
      });
    }),
    ...state.persons.map((entry) => {
      const { person, energy, growing, unknown } = entry;
      const words = [energy, growing, unknown].filter((text) => text !== undefined && text !== '');
      return line(entry, [person, ...words].join(': '), {
        keep: {
          type: 'person.noted',
          person,
          ...(energy === undefined ? {} : { energy }),
          ...(growing === undefined ? {} : { growing }),
          ...(unknown === undefined ? {} : { unknown }),
        },
        remove: { type: 'person.removed', person },
      });
    }),
    ...state.ledger
      .filter(({ closedAt }) => closedAt === undefined)
      .map((entry) => {
        const { skill, who, horizon, dueOn, firstTask } = entry;
        return line(entry, who === undefined ? skill : `${skill}: ${who}`, {
          keep: {
            type: 'ledger.added',
            skill,
            horizon,
            dueOn,
            ...(who === undefined ? {} : { who }),
            ...(firstTask === undefined ? {} : { firstTask }),
          },
          remove: { type: 'ledger.closed', of: entry.id },
        });
      }),
    ...state.pride.map((entry) => {
      const { day, words } = entry;
      return line(entry, words, {
        keep: { type: 'pride.noted', day, words },
        remove: { type: 'record.removed', of: entry.id },
      });
    }),
    ...state.asks
      .filter(({ answeredAt }) => answeredAt === undefined)
      .map(({ id, instant, ask }) => keptApart(state, id, instant, `Asked of me: ${ask}`)),
    ...state.handovers
      .filter(({ closedAt }) => closedAt === undefined)
      .map(({ id, at, outcome, context = '' }) =>
        keptApart(state, id, at, `Handed over: ${[outcome, context].filter((text) => text !== '').join('; ')}`),
      ),
    ...state.dives.flatMap(({ id, startedAt, who, reason, note = '' }) =>
      who === undefined
        ? []
        : keptApart(
            state,
            id,
            startedAt,
            `A dive (${[diveReasonWords[reason], note].filter((text) => text !== '').join('; ')}): with ${who}`,
          ),
    ),
    ...state.visionTold.flatMap(({ id, instant, note = '' }) =>
      note === '' ? [] : keptApart(state, id, instant, `The picture was told: ${note}`),
    ),
  ];
  return lines.sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0));
}

/** A line that is part of something else, which is not said anew: that it was kept is a record of its own. */
function keptApart({ linesKept }: UserState, id: string, said: number, text: string): PeopleLine {
  const at = Math.max(said, linesKept.get(id) ?? said);
  return { id, at, text, keep: { type: 'line.kept', of: id }, remove: { type: 'record.removed', of: id } };
}

function line(
  { id, instant }: { readonly id: string; readonly instant: number },
  text: string,
  ways: Pick<PeopleLine, 'keep' | 'remove'>,
): PeopleLine {
  return { id, at: instant, text, ...ways };
}

/**
 * What keeping a line takes. Where a second entry would stand beside the first (the longer view, what one is proud of),
 * the first one goes.
 */
export function keepingOf({ keep, remove }: PeopleLine): readonly RecordBody[] {
  return keep.type === 'ledger.added' || keep.type === 'pride.noted' ? [keep, remove] : [keep];
}
