import { useEffect } from 'preact/hooks';
import type { PromptCard, Snapshot } from '../../protocol/snapshot';
import { IntentButton } from '../intent-button';
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
  const daily = prompt.cadence === 'daily' || prompt.cadence === 'triggered';
  const another = (
    <IntentButton intent={{ type: 'anotherPrompt', prompt: prompt.id }} label={words.anotherLabel}>
      {words.another}
    </IntentButton>
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
        <IntentButton intent={{ type: 'skipPrompt', prompt: prompt.id }}>{words.skip}</IntentButton>
        <IntentButton intent={{ type: 'notThisKind', prompt: prompt.id }} label={words.notThisKindLabel}>
          {words.notThisKind}
        </IntentButton>
      </AnswerBox>
    </Section>
  );
}

function Kept({ kept }: { readonly kept: NonNullable<Snapshot['kept']> }) {
  const { keeper } = usePage();
  useEffect(() => {
    // The words are in the journal now; a draft of them would only come back as a puzzle.
    keeper.keepDraft(`${kept.prompt}:answer`, '');
  }, [keeper, kept.prompt]);
  return (
    <Section title={words.questionToday} class="prompt">
      <p>
        {words.kept} <IntentButton intent={{ type: 'openReview' }}>{words.openReview}</IntentButton>
      </p>
      {kept.followUp !== null && (
        <div class="gap-m">
          <AnswerBox prompt={kept.prompt} part="followUp" question={tie(kept.followUp)} draft="" />
        </div>
      )}
    </Section>
  );
}
