import { useState } from 'preact/hooks';
import { mitigations, skillStates } from '../../../engine/records/choices';
import type { IntentOf } from '../../../protocol/intent';
import type { TeamPage } from '../../../protocol/review-team';
import { Icon } from '../../ink/icons';
import { IntentButton } from '../../intent-button';
import { usePage } from '../../page';
import { Card } from '../card';
import { DateField } from '../date-field';
import { DraftField, useDraft } from '../draft-field';
import { EntryForm } from '../entry-form';
import { Labelled } from '../labelled';
import { mitigationWords, skillWords } from '../words';
import { Choice } from '../choice';
import { teamWords } from './words';

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
        <IntentButton intent={{ type: 'removeSkill', area, person }} label={teamWords.removeLabel(person, area)}>
          {teamWords.remove}
        </IntentButton>
      </td>
    </tr>
  );
}

/** A gap asks for what helps and for a day to look again, right away. What is not asked for stays as it is kept. */
function NewSkill() {
  const area = useDraft('skill-area');
  const person = useDraft('skill-person');
  const reviewOn = useDraft('skill-review');
  const [state, setState] = useState<Skill['state']>('fit');
  const [mitigation, setMitigation] = useState<Skill['mitigation']>(null);
  return (
    <EntryForm
      button={teamWords.add}
      drafts={[area, person, reviewOn]}
      intent={() => ({
        type: 'setSkill',
        area: area.text.trim(),
        person: person.text.trim(),
        ...asItIs,
        state,
        ...(state === 'gap' ? { mitigation: mitigation ?? undefined, reviewOn: reviewOn.text } : {}),
      })}
    >
      <Labelled label={teamWords.area}>{(id) => <DraftField id={id} draft={area} maxLength={200} required />}</Labelled>
      <Labelled label={teamWords.person}>
        {(id) => <DraftField id={id} draft={person} maxLength={200} required />}
      </Labelled>
      <Labelled label={teamWords.state}>
        {(id) => (
          <Choice
            id={id}
            options={skillStates}
            words={skillWords}
            value={state}
            choose={(next) => {
              if (next) setState(next);
            }}
          />
        )}
      </Labelled>
      {state === 'gap' && (
        <Labelled label={teamWords.mitigation}>
          {(id) => (
            <Choice
              id={id}
              options={mitigations}
              words={mitigationWords}
              value={mitigation}
              empty={teamWords.choose}
              required
              choose={setMitigation}
            />
          )}
        </Labelled>
      )}
      {state === 'gap' && (
        <Labelled label={teamWords.reviewOn}>
          {(id) => <DateField id={id} value={reviewOn.text} required keep={reviewOn.set} />}
        </Labelled>
      )}
    </EntryForm>
  );
}
