// Started by the tests as a process of its own: appends records and answers as fast as it can.
import { openDataFolder } from '../../../src/store/dataFolder';

const [folder = '', name = '', count = '0'] = process.argv.slice(2);
const data = openDataFolder({ folder, clock: () => ({ instant: Date.now(), timeZone: 'UTC' }) });
let lost = 0;
for (let number = 1; number <= Number(count); number += 1) {
  const outcome = await data.records.append([{ type: 'urge.felt', cue: `${name} ${number}` }]);
  if (outcome.kind === 'failed') lost += 1;
  if (number % 50 === 0) await data.journal.append('2024-W10', `## ${name} ${number}\n\n${'words '.repeat(300)}\n\n`);
}
const claimed = await data.claim('2024-03-04', 'weekly');
console.log(JSON.stringify({ lost, claimed }));
