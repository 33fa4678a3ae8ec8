import * as v from 'valibot';
import { ownSkills, ownSkillStates, practiceStates } from '../engine/records/choices';
import { timelineKinds } from '../engine/summary/timelineKinds';
import { dayText, idText, instantText, lineText, list, longText, shape } from './shapes';

const handActs = list(lineText, 100);

/** The way from maker to lead, the last month, and what was found to work. */
export const journeyPageShape = shape({
  today: dayText,
  /** The last four weeks: what others did comes first. */
  month: shape({
    from: dayText,
    to: dayText,
    others: list(lineText, 20),
    pride: list(shape({ id: idText, day: dayText, words: lineText }), 100),
    hands: shape({ support: handActs, defend: handActs, inspire: handActs, connect: handActs }),
    /** Acts noted or seen in each lane. */
    lanes: shape({ team: count(), strategy: count() }),
    spaces: v.nullable(lineText),
    context: list(lineText, 100),
  }),
  /** Oldest first. */
  timeline: list(
    shape({
      day: dayText,
      kind: v.picklist(timelineKinds),
      text: lineText,
      detail: lineText,
      until: v.nullable(dayText),
    }),
    400,
  ),
  ownSkills: list(
    shape({
      skill: v.picklist(ownSkills),
      state: v.nullable(v.picklist(ownSkillStates)),
      next: lineText,
      markedOn: v.nullable(dayText),
    }),
    ownSkills.length,
  ),
  /** What was decided about lately first; what was dropped more than a quarter ago is gone. */
  practices: list(shape({ practice: lineText, state: v.picklist(practiceStates), markedOn: dayText }), 100),
  vision: shape({
    marked: v.boolean(),
    editedOn: v.nullable(dayText),
    toldOn: v.nullable(dayText),
  }),
  /** Answers marked “works for me”, oldest first. */
  playbook: list(shape({ id: idText, at: instantText, question: lineText, answer: longText }), 200),
});
export type JourneyPage = v.InferOutput<typeof journeyPageShape>;

function count() {
  return v.pipe(v.number(), v.integer(), v.minValue(0));
}
