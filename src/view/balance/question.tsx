import { useEffect } from 'preact/hooks';
import type { PromptCard, Snapshot } from '../../protocol/snapshot';
import { usePage } from '../page';
import { Section } from '../section';
import { tie } from '../tie';
import { words } from '../words';
import { AnswerBox } from './answer-box';

/** The one question to ask now. Leaving it costs nothing and is counted nowhere. */
export function Question({ snapshot }: { readonly snapshot: Snapshot }) {
  const { prompt, kept } = snapshot;
  if (kept) return <Kept kept={kept} />;
  if (!prompt) return null;
  return <Ask prompt={prompt} />;
}

export function Ask({ prompt, title }: { readonly prompt: PromptCard; readonly title?: string }) {
  const { send } = usePage();
  const daily = prompt.cadence === 'daily' || prompt.cadence === 'triggered';
  const another = (
    <button
      type="button"
      class="link"
      aria-label={words.anotherLabel}
      onClick={() => {
        send({ type: 'anotherPrompt', prompt: prompt.id });
      }}
    >
      {words.another}
    </button>
  );
  return (
    <Section title={title ?? (daily ? words.questionToday : words.questionWeek)} beside={another} class="prompt">
      {prompt.fromRepository !== null && (
        <p class="dim small">
          <bdi>{words.fromRepository(prompt.fromRepository)}</bdi>
        </p>
      )}
      {prompt.measured !== null && <p class="measured">{tie(prompt.measured)}</p>}
      <AnswerBox key={prompt.id} prompt={prompt.id} part="answer" question={tie(prompt.text)} draft={prompt.draft}>
        <button
          type="button"
          class="link"
          onClick={() => {
            send({ type: 'skipPrompt', prompt: prompt.id });
          }}
        >
          {words.skip}
        </button>
        <button
          type="button"
          class="link"
          aria-label={words.notThisKindLabel}
          onClick={() => {
            send({ type: 'notThisKind', prompt: prompt.id });
          }}
        >
          {words.notThisKind}
        </button>
      </AnswerBox>
    </Section>
  );
}

function Kept({ kept }: { readonly kept: NonNullable<Snapshot['kept']> }) {
  const { send, keeper } = usePage();
  useEffect(() => {
    // The words are in the journal now; a draft of them would only come back as a puzzle.
    keeper.keepDraft(`${kept.prompt}:answer`, '');
  }, [keeper, kept.prompt]);
  return (
    <Section title={words.questionToday} class="prompt">
      <p>
        {words.kept}{' '}
        <button
          type="button"
          class="link"
          onClick={() => {
            send({ type: 'openReview' });
          }}
        >
          {words.openReview}
        </button>
      </p>
      {kept.followUp !== null && (
        <div class="gap-m">
          <AnswerBox prompt={kept.prompt} part="followUp" question={tie(kept.followUp)} draft="" />
        </div>
      )}
    </Section>
  );
}
