import type { RecordBody, RecordOf } from './schema';
import type { UserState } from './state';

/*
 * A page tells only what was changed in it, because what it shows may be old: another window, or the same one a moment
 * ago, may have said something since. Each change is laid over what is kept; what is `undefined` stays as it is.
 */

type Skill = RecordOf<'skill.set'>;

/**
 * Who knows what. A line that becomes a gap needs what helps and a day to look again, from the change or from before;
 * `undefined` where they are wanting, or where there is no such line and no state for a new one.
 */
export function changedSkill(
  { skills }: Pick<UserState, 'skills'>,
  change: Pick<Skill, 'area' | 'person'> & {
    readonly state?: Skill['state'] | undefined;
    readonly mitigation?: Skill['mitigation'] | null | undefined;
    readonly reviewOn?: string | null | undefined;
  },
): RecordBody | undefined {
  const { area, person } = change;
  const known = skills.find((skill) => fold(skill.area) === fold(area) && fold(skill.person) === fold(person));
  const { state = known?.state, mitigation = known?.mitigation ?? null, reviewOn = known?.reviewOn ?? null } = change;
  if (state === undefined) return undefined;
  const becomesGap = state === 'gap' && known?.state !== 'gap';
  if (becomesGap && (mitigation === null || reviewOn === null)) return undefined;
  return {
    type: 'skill.set',
    area,
    person,
    state,
    ...(mitigation === null ? {} : { mitigation }),
    ...(reviewOn === null ? {} : { reviewOn }),
  };
}

const personLines = ['energy', 'growing', 'unknown'] as const;

/** The card of a person; an empty line is a blank. */
export function changedPerson(
  { persons }: Pick<UserState, 'persons'>,
  change: { readonly person: string } & {
    readonly [Line in (typeof personLines)[number]]?: string | undefined;
  },
): RecordBody {
  const { person } = change;
  const known = persons.find((card) => fold(card.person) === fold(person));
  const lines = personLines.flatMap((line) => {
    const text = change[line] ?? known?.[line] ?? '';
    return text === '' ? [] : [[line, text] as const];
  });
  return { type: 'person.noted', person, ...Object.fromEntries(lines) };
}

/** Where the user stands; `undefined` where nothing was marked yet and nothing is now. */
export function changedOwnSkill(
  { ownSkills }: Pick<UserState, 'ownSkills'>,
  change: Pick<RecordOf<'ownSkill.set'>, 'skill'> & {
    readonly state?: RecordOf<'ownSkill.set'>['state'] | undefined;
    readonly next?: string | undefined;
  },
): RecordBody | undefined {
  const { skill } = change;
  const known = ownSkills.get(skill);
  const state = change.state ?? known?.state;
  const next = change.next ?? known?.next ?? '';
  return state && { type: 'ownSkill.set', skill, state, ...(next === '' ? {} : { next }) };
}

/** The charter: lines that stand as the page showed them (`was`) stay as they are kept by now. */
export function changedCharter(
  { charter }: Pick<UserState, 'charter'>,
  { lines, was }: { readonly lines: readonly string[]; readonly was: readonly string[] },
): RecordBody {
  const kept = charter?.lines ?? [];
  const merged = Array.from({ length: Math.max(lines.length, was.length, kept.length) }, (_, index) => {
    const now = lines[index] ?? '';
    return now === (was[index] ?? '') ? (kept[index] ?? '') : now;
  });
  return { type: 'charter.written', lines: merged.filter((line) => line !== '') };
}

/** The keys by which the lines are folded. */
function fold(text: string): string {
  return text.toLowerCase();
}
