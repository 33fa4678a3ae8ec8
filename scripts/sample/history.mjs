// Writes one repository as a stream for `git fast-import`: same input, same commit ids.
import { createChance } from './chance.mjs';

export function createHistory(name, now) {
  const parts = ['feature done\n'];
  const files = new Map();
  const chance = createChance(`words ${name}`);
  const temporary = new Set();
  let marks = 0;

  const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const stamp = (person, moment) => `${person.name} <${person.email}> ${moment.seconds} ${moment.offset}`;

  return {
    /** One commit. `changes` is a list of `{path, lines}`; returns its mark. */
    commit({ reference, author, authored, committer = author, committed = authored, message, changes, from, merge }) {
      // What would come after the clock has not happened yet.
      if (committed.seconds > now) return from;
      if (reference.startsWith('refs/sample/')) temporary.add(reference);
      const mark = ++marks;
      parts.push(
        `commit ${reference}\nmark :${mark}\nauthor ${stamp(author, authored)}\ncommitter ${stamp(committer, committed)}\n`,
        data(`${message}\n`),
        from === undefined ? '' : `from :${from}\n`,
        merge === undefined ? '' : `merge :${merge}\n`,
      );
      for (const { path, lines } of changes) parts.push(`M 100644 inline ${path}\n`, data(`${lines.join('\n')}\n`));
      parts.push('\n');
      return mark;
    },
    tag(tagName, mark, person, moment, message) {
      if (moment.seconds > now) return;
      parts.push(`tag ${tagName}\nfrom :${mark}\ntagger ${stamp(person, moment)}\n`, data(`${message}\n`));
    },
    reference(fullName, mark) {
      parts.push(`reset ${fullName}\nfrom :${mark}\n\n`);
    },
    /** The file with `added` new lines, `replaced` of its last ones rewritten. */
    grow(path, added, replaced = 0) {
      const before = files.get(path) ?? [];
      const kept = before.slice(0, Math.max(0, before.length - replaced));
      const fresh = Array.from({ length: added + Math.min(replaced, before.length) }, () => sentence(path, chance));
      const lines = [...kept, ...fresh];
      files.set(path, lines);
      return { path, lines };
    },
    /** The file with `count` lines from `start` on written anew. */
    rewrite(path, start, count) {
      const lines = (files.get(path) ?? []).map((line, index) =>
        index >= start && index < start + count ? sentence(path, chance) : line,
      );
      files.set(path, lines);
      return { path, lines };
    },
    current: (path) => ({ path, lines: files.get(path) ?? [] }),
    /** The whole stream; the references that only held branches together are removed at its end. */
    stream: () =>
      [...parts, ...[...temporary].map((name) => `reset ${name}\nfrom ${'0'.repeat(40)}\n\n`), 'done\n'].join(''),
  };
}

const verbs = ['read', 'keep', 'limit', 'merge', 'check', 'shift', 'fold', 'mark', 'drop', 'await'];
const things = ['tide', 'gauge', 'berth', 'window', 'batch', 'signal', 'level', 'depth', 'reading', 'retry'];

function sentence(path, chance) {
  const verb = chance.pick(verbs);
  const thing = chance.pick(things);
  const number = chance.between(2, 960);
  if (path.endsWith('.md')) return `- We ${verb} the ${thing} after ${number} readings.`;
  if (path.endsWith('.json'))
    return `  "${verb}-${thing}-${number}": "^${chance.between(1, 9)}.${chance.between(0, 20)}.0",`;
  const other = chance.pick(things);
  return `export const ${verb}${capital(thing)}${number} = (${other}) => ${other}.${verb}(${chance.between(1, 99)});`;
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);
