// What Ada told Leadline: her role twenty weeks before the clock, and what git cannot see since then.
import { createChance } from './chance.mjs';
import { isoOf, momentOf, timeZone } from './clock.mjs';
import { leads, roleWeeks } from './plan.mjs';

/** One writer wrote it all; names of files and ids follow the record format. */
const writer = 'ada0123456ef';

/** Hours a week of a 40-hour week: the bands of a tech lead of a larger team. */
const bands = {
  handsOn: { low: 8, high: 14 },
  review: { low: 6, high: 10 },
  mentoring: { low: 6, high: 10 },
  direction: { low: 6, high: 10 },
  integration: { low: 2, high: 4 },
};

/** `{file name: text}` of the records folder. */
export function writeRecords(days, now) {
  const entries = [];
  const add = (moment, body) => {
    if (moment.seconds <= now) entries.push({ at: moment.seconds, body });
  };
  const first = days.find(({ back }) => back === roleWeeks * 5);
  const setUp = (minute) => momentOf(first.day, 9.5 + minute / 60);
  add(setUp(0), { type: 'role.chosen', preset: 'techLeadLarge', statedWeekHours: 40 });
  add(setUp(1), { type: 'bands.confirmed', bands });
  add(setUp(2), { type: 'workingTime.set', weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '17:30' });
  add(setUp(3), { type: 'sensing.chosen', on: false });
  ['reads', 'role', 'identity', 'prompt', 'sensing'].forEach((step, index) => {
    add(setUp(4 + index), { type: 'walkthrough.step', step });
  });
  add(setUp(9), { type: 'setup.finished' });
  for (const plan of days) for (const { hour, body } of saidOn(plan)) add(momentOf(plan.day, hour), body(plan.day));

  const files = {};
  entries
    .sort((a, b) => a.at - b.at)
    .forEach(({ at, body }, index) => {
      const iso = isoOf(at);
      const name = `${iso.slice(0, 7)}-${writer}.jsonl`;
      const record = { v: 1, id: `${writer}-${index + 1}`, at: iso, zone: timeZone, ...body };
      files[name] = `${files[name] ?? ''}${JSON.stringify(record)}\n`;
    });
  return files;
}

/** What she logged on a day: one-to-ones, planning, reviews on the host. Nothing once the dive has begun. */
function saidOn({ day, weekday, phase, back }) {
  if (!leads(phase)) return [];
  const chance = createChance(`said ${back}`);
  const log = (hour, kind, minutes, more = {}) => ({
    hour: hour + minutes / 60 + 0.1,
    body: () => ({
      type: 'log.added',
      kind,
      minutes,
      day,
      startsAt: isoOf(momentOf(day, hour).seconds),
      ...more,
    }),
  });
  const review = (hour) => log(hour, 'review', 15 * chance.between(3, 5), { lane: 'team', hand: 'support' });
  switch (weekday) {
    case 1:
      return [
        log(9.5, 'mentoring', 45, { lane: 'team', hand: 'support', tag: 'oneToOne' }),
        log(13, 'direction', 60, {
          lane: 'strategy',
          hand: 'connect',
          tag: 'alignment',
          note: 'Planning with product',
        }),
        review(15),
      ];
    case 2:
      return [review(11.5), review(16)];
    case 3:
      return [
        log(9.5, 'mentoring', 60, { lane: 'team', hand: 'inspire', tag: 'oneToOne' }),
        log(11, 'direction', 45, { lane: 'strategy', hand: 'connect' }),
        review(14),
      ];
    case 4:
      return [review(11.5), log(16, 'mentoring', 45, { lane: 'team', hand: 'support' })];
    default:
      return [
        log(9.5, 'direction', 60, { lane: 'strategy', hand: 'defend', note: 'Next quarter' }),
        ...(back % 10 < 5 ? [log(11, 'mentoring', 30, { tag: 'hiring' })] : []),
        review(13.5),
      ];
  }
}
