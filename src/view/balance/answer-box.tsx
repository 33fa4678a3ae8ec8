import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../page';
import { words } from '../words';
import { useUniqueId } from '../unique-id';

export interface AnswerBoxProps {
  readonly prompt: string;
  readonly part: 'answer' | 'followUp';
  readonly question: string;
  /** What the editor still holds from before; this page's own draft is newer and wins. */
  readonly draft: string;
  /** More links beside the button. */
  readonly children?: ComponentChildren;
}

/** Long enough that a sentence is one message, short enough that closing the window loses nothing. */
const pauseMs = 400;

/** A question and a box. What is typed is a draft at once, and stays one until it is kept. */
export function AnswerBox({ prompt, part, question, draft, children }: AnswerBoxProps) {
  const { send, keeper } = usePage();
  const place = `${prompt}:${part}`;
  const [text, setText] = useState(() => keeper.draft(place) ?? draft);
  const box = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const id = useUniqueId();
  const tell = (now: string): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    send({ type: 'draftChanged', prompt, part, text: now });
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const keep = (): void => {
    if (text.trim() === '') {
      box.current?.focus();
      return;
    }
    clearTimeout(timer.current);
    send({ type: 'keepAnswer', prompt, part, text });
  };
  return (
    <>
      <p class="question" id={id}>
        {question}
      </p>
      <textarea
        ref={box}
        class="field"
        data-answer
        aria-labelledby={id}
        placeholder={words.placeholder}
        maxLength={20_000}
        rows={2}
        value={text}
        onInput={({ currentTarget }) => {
          const now = currentTarget.value;
          setText(now);
          keeper.keepDraft(place, now);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => {
            tell(now);
          }, pauseMs);
        }}
        onBlur={() => {
          if (timer.current !== undefined) tell(text);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            keep();
          } else if (event.key === 'Escape') {
            event.currentTarget.blur();
          }
        }}
      />
      <div class="actions gap-s">
        <button type="button" class="button is-second" onClick={keep}>
          {words.keep}
        </button>
        {children}
      </div>
    </>
  );
}
