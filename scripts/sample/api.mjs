// harbour-api: every change is squashed by the host, so who reviewed cannot be seen.
import { createChance } from './chance.mjs';
import { momentOf } from './clock.mjs';
import { createHistory } from './history.mjs';
import { codingHours, diveDays, leads, newcomerDays } from './plan.mjs';
import { ada, agentLine, bot, host, joren, line, lio, mina, tomas } from './team.mjs';

const designed = 'Return tide windows as ranges';
const titles = [
  'Answer berth queries from the cache',
  'Limit retries to the caller’s budget',
  designed,
  'Validate berth lengths',
  'Report slow gauges',
  'Split the booking handler',
  'Log refused bookings once',
  'Accept harbour codes in lower case',
  'Keep readings for ninety days',
  'Test the booking limits',
];

export function writeApi(days, now) {
  const history = createHistory('harbour-api', now);
  const chance = createChance('api');
  const main = 'refs/heads/main';
  let pull = 210;
  let tip = history.commit({
    reference: main,
    author: ada,
    authored: momentOf(days[0].day, 8.2),
    message: 'Start the harbour service',
    changes: [history.grow('README.md', 10), history.grow('src/server.ts', 60), history.grow('package.json', 12)],
  });

  let today = [];
  /** Remembers a squash; the day's are written in the order of their times, as the host would have. */
  const squash = (author, moment, title, paths, trailers = []) => {
    today.push({ author, moment, title, paths, trailers });
  };
  const write = ({ author, moment, title, paths, trailers }) => {
    const message = [
      `${title} (#${(pull += chance.between(1, 3))})`,
      ...(trailers.length > 0 ? ['', ...trailers] : []),
    ];
    tip = history.commit({
      reference: main,
      author,
      authored: moment,
      committer: host,
      message: message.join('\n'),
      changes: paths.map(([path, added, replaced]) => history.grow(path, added, replaced)),
      from: tip,
    });
  };
  const code = (area, low = 15, high = 70) => [
    [`src/${area}/${chance.pick(['handler', 'rules', 'store'])}.ts`, chance.between(low, high), chance.between(0, 12)],
    [`test/${area}.test.ts`, chance.between(6, 24)],
  ];
  /** The main line as it stood in the morning, by working days before the clock. */
  const mornings = new Map();

  for (const plan of days) {
    const { day, weekday, phase, back } = plan;
    const newcomer = back <= newcomerDays;
    mornings.set(back, tip);
    today = [];
    for (const [author, area] of [
      [tomas, 'retry'],
      [mina, 'booking'],
      [joren, 'gauge'],
      ...(newcomer ? [[lio, 'berth']] : []),
    ]) {
      // Three weeks before the clock the retry module is left alone until Tomas rewrites it (below).
      if (chance.next() < 0.62 || (author === tomas && back < 15)) continue;
      const trailers = author === mina && chance.next() < 0.25 ? [agentLine] : [];
      if (author === lio && leads(phase) && chance.next() < 0.6) trailers.push(line('Co-authored-by', ada));
      const moment = momentOf(day, 10 + chance.next() * 6);
      const title = chance.pick(titles);
      // A change of what the service answers comes with its design page.
      const page = title === designed ? [['docs/design/tide-windows.md', 6]] : [];
      squash(author, moment, title, [...code(area), ...page], trailers);
    }
    if (weekday === 1 && plan !== days[0])
      squash(bot, momentOf(day, 5.1), 'Update dependencies', [['package-lock.json', 40, 38]]);
    if (phase === 'building' && weekday % 2 === 0)
      squash(ada, momentOf(day, 17.1), chance.pick(titles), code(chance.pick(['booking', 'retry'])));
    if (leads(phase) && weekday === 4 && codingHours(plan).length > 0)
      squash(ada, momentOf(day, 16.4), chance.pick(titles), code('booking', 8, 30), back % 2 ? [agentLine] : []);
    if (leads(phase) && weekday === 3 && back % 10 < 5)
      squash(ada, momentOf(day, 15.4), 'Record how bookings are refused', [
        [`docs/adr/${String(30 - Math.floor(back / 5)).padStart(4, '0')}-refused-bookings.md`, chance.between(14, 30)],
      ]);
    if (back === 8) squash(tomas, momentOf(day, 15.3), 'Rewrite the retry budget', [['src/retry/budget.ts', 90]]);
    today.sort((a, b) => a.moment.seconds - b.moment.seconds).forEach(write);
  }
  writeDive(history, chance, days, mornings.get(diveDays - 1));
  for (const [author, back, name] of [
    [tomas, 3, 'tomas/retry-metrics'],
    [mina, 2, 'mina/berth-overlaps'],
  ]) {
    const { day } = days.find((plan) => plan.back === back);
    const last = history.commit({
      reference: `refs/sample/${name}`,
      author,
      authored: momentOf(day, 11.6),
      message: chance.pick(titles),
      changes: [history.grow(`src/${name.split('/')[1]}.ts`, 48)],
      from: mornings.get(back),
    });
    history.reference(`refs/remotes/origin/${name}`, last);
  }
  history.reference('refs/remotes/origin/main', tip);
  return history.stream();
}

/** The dive: her own branch over what Tomas wrote a week ago, commit after commit, merged by nobody. */
function writeDive(history, chance, days, base) {
  let last = base;
  for (const plan of days.filter(({ phase }) => phase === 'dive')) {
    codingHours(plan).forEach((hour, index) => {
      last = history.commit({
        reference: 'refs/heads/ada/retry-rework',
        author: ada,
        authored: momentOf(plan.day, hour),
        message: [
          'Rework the retry budget',
          'Count retries per caller',
          'Untangle the waiting list',
          'Fix the budget after a pause',
          'Try a simpler queue',
          'Test the new budget',
        ][(index + plan.back) % 6],
        changes: [
          index === 0
            ? history.rewrite('src/retry/budget.ts', plan.back * 20, 18)
            : history.grow('src/retry/budget.ts', chance.between(18, 40), chance.between(4, 12)),
          ...(index % 2 ? [history.grow('test/retry.test.ts', chance.between(8, 30))] : []),
        ],
        from: last,
      });
    });
  }
}
