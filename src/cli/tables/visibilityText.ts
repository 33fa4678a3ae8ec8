import type { KindVisibility } from '../../engine/activity/visibility';
import { kinds, kindWords } from '../../engine/kinds';
import type { Report } from '../../engine/report';
import { table } from './table';

const words: Readonly<Record<KindVisibility, string>> = { visible: 'yes', partial: 'in part', notVisible: 'no' };

export function visibilityText({ visibility }: Report): string {
  const drawn = table(
    ['Repository', 'Style', ...kinds.map((kind) => kindWords[kind]), 'Review evidence'],
    visibility.map(({ label, style, kinds: shown, review }) => [
      label,
      style,
      ...kinds.map((kind) => words[shown[kind]]),
      review,
    ]),
    ['left', 'left', 'left', 'left', 'left', 'left', 'left', 'left'],
  );
  const why = visibility.map(({ label, why: sentence }) => `${label}: ${sentence}`);
  const breaks = visibility.flatMap(({ label, breaks: all }) =>
    all.map(
      ({ at, what, evidence, before, after }) =>
        `${label}: ${evidence} evidence ${what} around ${new Date(at).toISOString().slice(0, 7)} (${before.events} in ${before.commits} commits before, ${after.events} in ${after.commits} after).`,
    ),
  );
  return `${[drawn, why.join('\n'), breaks.join('\n')].filter((part) => part !== '').join('\n\n')}\n`;
}
