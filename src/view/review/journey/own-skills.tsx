import { ownSkillStates } from '../../../engine/records/choices';
import type { JourneyPage } from '../../../protocol/review-journey';
import { usePage } from '../../page';
import { useUniqueId } from '../../unique-id';
import { Card } from '../card';
import { EditableLine } from '../editable-line';
import { journeyWords } from './words';

/** Business, leadership and product: where each is today, and what would count as practice. */
export function OwnSkills({ skills }: { readonly skills: JourneyPage['ownSkills'] }) {
  const { format, send } = usePage();
  const id = useUniqueId();
  return (
    <Card title={journeyWords.own} note={journeyWords.ownNote}>
      <ul class="shifts">
        {skills.map(({ skill, state, next, markedOn }) => {
          const [name, note] = journeyWords.ownSkills[skill];
          return (
            <li key={skill} class="shift is-own">
              <span>
                {name} <span class="dim small">{note}</span>
                {state !== null && (
                  <EditableLine
                    place={`own ${skill}`}
                    value={next}
                    label={journeyWords.next(name)}
                    placeholder={journeyWords.nextExample}
                    send={(text) => {
                      send({ type: 'setOwnSkill', skill, state: undefined, next: text });
                    }}
                  />
                )}
              </span>
              <span class="choices" role="radiogroup" aria-label={journeyWords.ownLabel(name)}>
                {ownSkillStates.map((choice) => (
                  <label key={choice}>
                    <input
                      type="radio"
                      name={`${id}${skill}`}
                      checked={state === choice}
                      onChange={() => {
                        send({ type: 'setOwnSkill', skill, state: choice, next: undefined });
                      }}
                    />
                    {journeyWords.ownStates[choice]}
                  </label>
                ))}
              </span>
              <span class="dim small shift-day">
                {markedOn === null ? '' : journeyWords.markedOn(format.day(markedOn))}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
