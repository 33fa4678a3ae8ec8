import { grips } from '../../../engine/records/choices';
import type { TeamPage } from '../../../protocol/review-team';
import { IntentButton } from '../../intent-button';
import { usePage } from '../../page';
import { Card } from '../card';
import { Choice } from '../choice';
import { DateField } from '../date-field';
import { DraftField, useDraft, wordsOrNull } from '../draft-field';
import { EditableLine } from '../editable-line';
import { EntryForm } from '../entry-form';
import { Labelled } from '../labelled';
import { teamWords } from './words';

type Agreement = TeamPage['agreements'][number];

/** What was agreed and handed over: outcome, owner, limits, check date, and how close each is held. Never how. */
export function Agreements({ agreements }: { readonly agreements: TeamPage['agreements'] }) {
  return (
    <Card title={teamWords.agreements} note={teamWords.agreementsNote}>
      {agreements.length > 0 && (
        <ul class="entries">
          {agreements.map((agreement) => (
            <AgreementRow key={agreement.id} agreement={agreement} />
          ))}
        </ul>
      )}
      <NewAgreement />
    </Card>
  );
}

function AgreementRow({ agreement }: { readonly agreement: Agreement }) {
  const { format, send } = usePage();
  const { id, outcome, owner, limits, paths, grip, checkOn, touchedOn } = agreement;
  const terms = [
    ...(limits === null ? [] : [teamWords.within(limits)]),
    ...paths,
    ...(checkOn === null ? [] : [teamWords.checkOn(format.day(checkOn))]),
  ];
  return (
    <li class="agreement">
      <span>
        <bdi>{outcome}</bdi>
        {terms.length > 0 && (
          <span class="dim small agreement-terms">
            <bdi>{terms.join(' · ')}</bdi>
          </span>
        )}
        {touchedOn.length > 0 && (
          <span class="small agreement-terms">
            {teamWords.touched(touchedOn.map((day) => format.weekdayShort(day)).join(', '))}
          </span>
        )}
      </span>
      <span class="actions">
        <EditableLine
          place={`agreement ${id}`}
          value={owner ?? ''}
          label={teamWords.ownerOf(outcome)}
          placeholder={teamWords.owner}
          maxLength={200}
          send={(text) => {
            send({ type: 'setAgreementOwner', handover: id, owner: text === '' ? null : text });
          }}
        />
        <Choice
          label={teamWords.gripLabel(outcome)}
          options={grips}
          words={teamWords.grips}
          value={grip}
          choose={(next) => {
            if (next) send({ type: 'setGrip', handover: id, grip: next });
          }}
        />
        <IntentButton intent={{ type: 'closeHandover', handover: id }} label={teamWords.doneLabel(outcome)}>
          {teamWords.done}
        </IntentButton>
      </span>
    </li>
  );
}

function NewAgreement() {
  const outcome = useDraft('agreement-outcome');
  const owner = useDraft('agreement-owner');
  const paths = useDraft('agreement-paths');
  const limits = useDraft('agreement-limits');
  const checkOn = useDraft('agreement-check');
  return (
    <EntryForm
      button={teamWords.agree}
      drafts={[outcome, owner, paths, limits, checkOn]}
      intent={() => ({
        type: 'addAgreement',
        outcome: outcome.text.trim(),
        owner: wordsOrNull(owner),
        paths: pathsIn(paths.text),
        limits: wordsOrNull(limits),
        checkOn: wordsOrNull(checkOn),
      })}
    >
      <Labelled label={teamWords.outcome} wide>
        {(id) => <DraftField id={id} draft={outcome} required />}
      </Labelled>
      <Labelled label={teamWords.owner}>{(id) => <DraftField id={id} draft={owner} maxLength={200} />}</Labelled>
      <Labelled label={teamWords.limits} wide>
        {(id) => <DraftField id={id} draft={limits} />}
      </Labelled>
      <Labelled label={teamWords.paths} wide>
        {(id) => <DraftField id={id} draft={paths} placeholder={teamWords.pathsExample} />}
      </Labelled>
      <Labelled label={teamWords.check}>
        {(id) => <DateField id={id} value={checkOn.text} keep={checkOn.set} />}
      </Labelled>
    </EntryForm>
  );
}

const mostPaths = 50;
const longestPath = 200;

function pathsIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((path) => path.trim().slice(0, longestPath))
    .filter((path) => path !== '')
    .slice(0, mostPaths);
}
