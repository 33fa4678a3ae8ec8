// tide-charts: branches are merged with merge commits, and the team writes Reviewed-by lines.
import { createChance } from './chance.mjs';
import { momentOf } from './clock.mjs';
import { createHistory } from './history.mjs';
import { codingHours, leads, newcomerDays } from './plan.mjs';
import { ada, agentLine, joren, line, lio, mina, tomas } from './team.mjs';

const subjects = [
  'Draw the harbour gauge in metres',
  'Keep the moon phase with the table',
  'Round tide levels to the centimetre',
  'Show low water on the chart',
  'Read gauge files of the north pier',
  'Order stations by distance',
  'Explain an empty chart',
  'Cache the harmonic constants',
  'Shift tables to summer time',
  'Name stations in the legend',
];

/** Files of one person, so that none grows beyond what a person would read. */
const parts = [
  'gauge',
  'table',
  'moon',
  'level',
  'legend',
  'scale',
  'station',
  'axis',
  'cache',
  'season',
  'depth',
  'label',
];

/** The part of the charts each of them works in; Ada and Tomas share one, in files of their own. */
const areas = new Map([
  [ada, 'tides/chart-'],
  [tomas, 'tides/'],
  [mina, 'legend/'],
  [joren, 'gauge/'],
  [lio, 'stations/'],
]);

export function writeCharts(days, now) {
  const history = createHistory('tide-charts', now);
  const chance = createChance('charts');
  const main = 'refs/heads/main';
  let tip = history.commit({
    reference: main,
    author: ada,
    authored: momentOf(days[0].day, 8.5),
    message: 'Start the tide charts',
    changes: [history.grow('README.md', 8), history.grow('src/chart.ts', 40)],
  });
  let morning = tip;
  let cache;
  let number = 0;
  let release = 4;

  /** A branch of `author` with a commit at each moment; returns what a merge of it needs. */
  const branch = (author, moments, { base = morning, area = areas.get(author), trailers = [] } = {}) => {
    const subject = chance.pick(subjects);
    const short = `${author.name.split(' ')[0].toLowerCase()}/${++number}-${subject.split(' ').at(-1).toLowerCase()}`;
    const path = chance.pick([`src/${area}${parts[number % parts.length]}.ts`]);
    let last = base;
    moments.forEach((moment, index) => {
      const final = index === moments.length - 1;
      const message = index === 0 ? subject : `${chance.pick(subjects)}, step ${index + 1}`;
      last = history.commit({
        reference: `refs/sample/${short}`,
        author,
        authored: moment,
        message: final && trailers.length > 0 ? `${message}\n\n${trailers.join('\n')}` : message,
        changes: [history.grow(path, chance.between(12, 45), chance.between(0, 9))],
        from: last,
      });
    });
    return { short, path, last };
  };
  const mergeInto = ({ short, path, last }, by, moment) => {
    tip = history.commit({
      reference: main,
      author: by,
      authored: moment,
      message: `Merge branch '${short}'`,
      changes: [history.current(path)],
      from: tip,
      merge: last,
    });
  };

  /** The main line as it stood in the morning, by working days before the clock. */
  const mornings = new Map();
  let open = [];
  for (const plan of days) {
    const { day, weekday, phase, back } = plan;
    const newcomer = back <= newcomerDays;
    mornings.set(back, (morning = tip));
    // Others: two of them start a branch on most days, merged two days later.
    for (const author of newcomer && weekday % 2 === 1 ? [tomas, lio] : [chance.pick([tomas, mina]), joren]) {
      if (chance.next() < 0.45) continue;
      const trailers = leads(phase) && chance.next() < 0.55 ? [line('Reviewed-by', ada)] : [];
      if (author === lio && leads(phase)) trailers.push(line('Co-authored-by', ada));
      if (author === tomas && chance.next() < 0.2) trailers.push(agentLine);
      const made = branch(author, [momentOf(day, 10 + chance.next()), momentOf(day, 13 + chance.next() * 2)], {
        trailers,
      });
      open.push({ made, due: back - 2 });
    }
    // The lead merges on her leading days; while she builds or dives, Joren does or nobody.
    const due = open.filter((item) => back <= item.due);
    open = open.filter((item) => back > item.due);
    let hour = 11.2;
    for (const { made } of due) {
      const by = leads(phase) && chance.next() < 0.7 ? ada : joren;
      mergeInto(made, by, momentOf(day, (hour += 0.3)));
    }
    // Her own work in this repository, merged by herself at the end of the day.
    const hours = phase === 'dive' ? codingHours(plan).slice(0, 1) : codingHours(plan);
    if (hours.length > 0) {
      const trailers = newcomer && leads(phase) && weekday === 4 ? [line('Co-authored-by', lio)] : [];
      const made = branch(
        ada,
        hours.map((at) => momentOf(day, at)),
        phase === 'dive' ? { trailers, base: cache ?? morning, area: 'cache/' } : { trailers },
      );
      if (phase !== 'dive') mergeInto(made, ada, momentOf(day, hours.at(-1) + 0.3));
      else history.reference('refs/heads/ada/chart-cache', (cache = made.last));
    }
    if (leads(phase) && weekday === 5) {
      tip = history.commit({
        reference: main,
        author: ada,
        authored: momentOf(day, 16.6),
        message: chance.pick(['Plan the next month', 'Describe how a chart is made', 'Write the guide for newcomers']),
        changes: [
          history.grow(
            chance.pick(['docs/roadmap.md', 'docs/design/charts.md', 'docs/onboarding.md']),
            chance.between(9, 24),
          ),
        ],
        from: tip,
      });
    }
    if (leads(phase) && weekday === 3 && back % 15 < 5)
      history.tag(`v1.${(release += 1)}.0`, tip, ada, momentOf(day, 16.1), `Tide charts 1.${release}`);
  }
  // Two branches of others wait for someone since the dive began.
  for (const [author, back] of [
    [mina, 3],
    [lio, 4],
  ]) {
    const { day } = days.find((plan) => plan.back === back);
    const made = branch(author, [momentOf(day, 11.1), momentOf(day, 14.4)], { base: mornings.get(back) });
    history.reference(`refs/remotes/origin/${made.short}`, made.last);
  }
  history.reference('refs/remotes/origin/main', tip);
  return history.stream();
}
