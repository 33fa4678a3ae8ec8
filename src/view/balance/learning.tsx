import type { Snapshot } from '../../protocol/snapshot';
import { short } from '../ink/scale';
import { usePage } from '../page';
import { words } from '../words';
import { Actions } from './actions';

export interface LearningProps {
  readonly learning: NonNullable<Snapshot['learning']>;
  readonly actions: Snapshot['actions'];
}

/** The first working days: where one is, without a word about it. */
export function Learning({ learning, actions }: LearningProps) {
  const { format } = usePage();
  const cell = 100 / learning.of;
  return (
    <section class="section" aria-label={words.learningLabel(learning.day, learning.of)}>
      <svg class="days" role="img" aria-label={words.learningLabel(learning.day, learning.of)}>
        {Array.from({ length: learning.of }, (_, index) => (
          <rect
            key={index}
            class={index < learning.day ? 'day is-past' : 'day'}
            x={`${short(index * cell + 0.4)}%`}
            y=".3em"
            width={`${short(cell - 1.6)}%`}
            height=".55em"
            rx="2"
          />
        ))}
      </svg>
      <p>{words.learning(learning.day, learning.of, format.day(learning.quietUntil))}</p>
      <div class="gap-m">
        <Actions names={actions} />
      </div>
    </section>
  );
}
