import { grips } from '../../../engine/records/choices';
import type { TeamPage } from '../../../protocol/review-team';
import { usePage } from '../../page';
import { useUniqueId } from '../../unique-id';
import { Card } from '../card';
import { Choice } from '../choice';
import { DateField } from '../date-field';
import { DraftField, useDraft } from '../draft-field';
import { EditableLine } from '../editable-line';
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
        <button
          type="button"
          class="link"
          aria-label={teamWords.doneLabel(outcome)}
          onClick={() => {
            send({ type: 'closeHandover', handover: id });
          }}
        >
          {teamWords.done}
        </button>
      </span>
    </li>
  );
}

function NewAgreement() {
  const { send } = usePage();
  const outcome = useDraft('agreement-outcome');
  const owner = useDraft('agreement-owner');
  const paths = useDraft('agreement-paths');
  const limits = useDraft('agreement-limits');
  const checkOn = useDraft('agreement-check');
  const id = useUniqueId();
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  return (
    <form
      class="form-row"
      onSubmit={(event) => {
        event.preventDefault();
        send({
          type: 'addAgreement',
          outcome: outcome.text.trim(),
          owner: orNull(owner.text),
          paths: pathsIn(paths.text),
          limits: orNull(limits.text),
          checkOn: orNull(checkOn.text),
        });
        for (const draft of [outcome, owner, paths, limits, checkOn]) draft.clear();
      }}
    >
      <div class="labelled is-wide">
        <label for={`${id}outcome`}>{teamWords.outcome}</label>
        <DraftField id={`${id}outcome`} draft={outcome} required />
      </div>
      <div class="labelled">
        <label for={`${id}owned`}>{teamWords.owner}</label>
        <DraftField id={`${id}owned`} draft={owner} maxLength={200} />
      </div>
      <div class="labelled is-wide">
        <label for={`${id}limits`}>{teamWords.limits}</label>
        <DraftField id={`${id}limits`} draft={limits} />
      </div>
      <div class="labelled is-wide">
        <label for={`${id}paths`}>{teamWords.paths}</label>
        <DraftField id={`${id}paths`} draft={paths} placeholder={teamWords.pathsExample} />
      </div>
      <div class="labelled">
        <label for={`${id}check`}>{teamWords.check}</label>
        <DateField id={`${id}check`} value={checkOn.text} keep={checkOn.set} />
      </div>
      <button type="submit" class="button is-second">
        {teamWords.agree}
      </button>
    </form>
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
