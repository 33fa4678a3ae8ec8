import { useState } from 'preact/hooks';
import { mitigations, skillStates } from '../../../engine/records/choices';
import type { IntentOf } from '../../../protocol/intent';
import type { TeamPage } from '../../../protocol/review-team';
import { Icon } from '../../ink/icons';
import { usePage } from '../../page';
import { Card } from '../card';
import { DateField } from '../date-field';
import { DraftField, useDraft } from '../draft-field';
import { mitigationWords, skillWords } from '../words';
import { Choice } from '../choice';
import { teamWords } from './words';
import { useUniqueId } from '../../unique-id';

type Skill = TeamPage['skills'][number];

/** Area by first name: comfortable fit, stretch or gap. Sorted by nothing but names. */
export function Skills({ skills }: { readonly skills: readonly Skill[] }) {
  return (
    <Card title={teamWords.skills} note={teamWords.skillsNote}>
      {skills.length > 0 && (
        <div class="scroll">
          <table class="table is-form">
            <thead>
              <tr>
                <th scope="col">{teamWords.area}</th>
                <th scope="col">{teamWords.person}</th>
                <th scope="col">{teamWords.state}</th>
                <th scope="col">{teamWords.mitigation}</th>
                <th scope="col">{teamWords.reviewOn}</th>
                <th scope="col">
                  <span class="unseen">{teamWords.remove}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {skills.map((skill) => (
                <SkillRow key={`${skill.area} ${skill.person}`} skill={skill} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <NewSkill />
    </Card>
  );
}

const asItIs: Pick<IntentOf<'setSkill'>, 'state' | 'mitigation' | 'reviewOn'> = {
  state: undefined,
  mitigation: undefined,
  reviewOn: undefined,
};

/** What a gap asks for. */
type Gap = Pick<Skill, 'mitigation' | 'reviewOn'>;

function SkillRow({ skill }: { readonly skill: Skill }) {
  const { send } = usePage();
  const { area, person, stale } = skill;
  const [gap, setGap] = useState<Gap>();
  const { state, mitigation, reviewOn } = gap ? { ...gap, state: 'gap' as const } : skill;
  const change = (next: Partial<typeof asItIs>): void => {
    send({ type: 'setSkill', area, person, ...asItIs, ...next });
  };
  /** Becomes a gap once what helps and the day to look again are there; until then only here. */
  const becomeGap = (next: Gap): void => {
    const whole = next.mitigation !== null && next.reviewOn !== null;
    setGap(whole ? undefined : next);
    if (whole) change({ state: 'gap', ...next });
  };
  const choose = (next: Skill['state']): void => {
    if (next === 'gap') becomeGap({ mitigation: skill.mitigation, reviewOn: skill.reviewOn });
    else {
      setGap(undefined);
      if (next !== skill.state) change({ state: next });
    }
  };
  return (
    <tr>
      <th scope="row" class="mono">
        <bdi>{area}</bdi>
      </th>
      <td>
        <bdi>{person}</bdi>
        {stale && <span class="dim small"> {teamWords.stale}</span>}
      </td>
      <td>
        <span class="level">
          <Icon name={state} />
          <Choice
            label={teamWords.stateLabel(person, area)}
            options={skillStates}
            words={skillWords}
            value={state}
            choose={(next) => {
              if (next) choose(next);
            }}
          />
        </span>
      </td>
      <td>
        {state === 'gap' && (
          <Choice
            label={teamWords.mitigationLabel(person, area)}
            options={mitigations}
            words={mitigationWords}
            value={mitigation}
            empty={teamWords.choose}
            required={gap !== undefined}
            choose={(next) => {
              if (gap) becomeGap({ ...gap, mitigation: next });
              else change({ mitigation: next });
            }}
          />
        )}
      </td>
      <td>
        <DateField
          label={teamWords.reviewLabel(person, area)}
          value={reviewOn ?? ''}
          required={gap !== undefined}
          keep={(day) => {
            const next = day === '' ? null : day;
            if (gap) becomeGap({ ...gap, reviewOn: next });
            else change({ reviewOn: next });
          }}
        />
        {gap && (
          <span class="dim small" role="status">
            {teamWords.gapAsks}
          </span>
        )}
      </td>
      <td>
        <button
          type="button"
          class="link"
          aria-label={teamWords.removeLabel(person, area)}
          onClick={() => {
            send({ type: 'removeSkill', area, person });
          }}
        >
          {teamWords.remove}
        </button>
      </td>
    </tr>
  );
}

/** A gap asks for what helps and for a day to look again, right away. What is not asked for stays as it is kept. */
function NewSkill() {
  const { send } = usePage();
  const area = useDraft('skill-area');
  const person = useDraft('skill-person');
  const reviewOn = useDraft('skill-review');
  const [state, setState] = useState<Skill['state']>('fit');
  const [mitigation, setMitigation] = useState<Skill['mitigation']>(null);
  const id = useUniqueId();
  return (
    <form
      class="form-row"
      onSubmit={(event) => {
        event.preventDefault();
        send({
          type: 'setSkill',
          area: area.text.trim(),
          person: person.text.trim(),
          ...asItIs,
          state,
          ...(state === 'gap' ? { mitigation: mitigation ?? undefined, reviewOn: reviewOn.text } : {}),
        });
        for (const draft of [area, person, reviewOn]) draft.clear();
      }}
    >
      <div class="labelled">
        <label for={`${id}area`}>{teamWords.area}</label>
        <DraftField id={`${id}area`} draft={area} maxLength={200} required />
      </div>
      <div class="labelled">
        <label for={`${id}person`}>{teamWords.person}</label>
        <DraftField id={`${id}person`} draft={person} maxLength={200} required />
      </div>
      <div class="labelled">
        <label for={`${id}state`}>{teamWords.state}</label>
        <Choice
          id={`${id}state`}
          options={skillStates}
          words={skillWords}
          value={state}
          choose={(next) => {
            if (next) setState(next);
          }}
        />
      </div>
      {state === 'gap' && (
        <div class="labelled">
          <label for={`${id}helps`}>{teamWords.mitigation}</label>
          <Choice
            id={`${id}helps`}
            options={mitigations}
            words={mitigationWords}
            value={mitigation}
            empty={teamWords.choose}
            required
            choose={setMitigation}
          />
        </div>
      )}
      {state === 'gap' && (
        <div class="labelled">
          <label for={`${id}review`}>{teamWords.reviewOn}</label>
          <DateField id={`${id}review`} value={reviewOn.text} required keep={reviewOn.set} />
        </div>
      )}
      <button type="submit" class="button is-second">
        {teamWords.add}
      </button>
    </form>
  );
}
