import type { ReadRepository } from '../../../src/engine/evidence/evidence';
import type { RecordBody } from '../../../src/engine/records/schema';
import type { Report } from '../../../src/engine/report';
import { commit, file, id, mira, repository, tomas } from '../activity/history';
import { reported } from '../reported';

/** What is made of what the user said, beside a history of three people. */
export function told(said: readonly RecordBody[], daysLater?: number): Report {
  return reported([threePeople()], said, daysLater);
}

/** Mine in src/parser, eight times; Tomas and Mira in docs/design, four times each. */
export function threePeople(looked = true): ReadRepository {
  const mine = Array.from({ length: 8 }, (_, index) => commit({ id: id(`m${index}`), after: -1440 * (index + 1) }));
  const theirs = Array.from({ length: 8 }, (_, index) =>
    commit({ id: id(`o${index}`), author: index % 2 === 0 ? tomas : mira, after: -1440 * (index + 1) - 30 }),
  );
  return repository([...mine, ...theirs], {
    changes: new Map(mine.map((one) => [one.id, [file('src/parser/read.ts', 40)]])),
    ...(looked ? { touched: new Map(theirs.map((one) => [one.id, ['docs/design/queue.md']])) } : {}),
  });
}
