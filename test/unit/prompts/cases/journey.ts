import type { TimedActivity } from '../../../../src/engine/activity/activity';
import { exactly } from '../../../../src/engine/estimate';
import type { Kind } from '../../../../src/engine/kinds';
import type { RecordBody } from '../../../../src/engine/records/schema';
import { addDays } from '../../../../src/engine/time/calendar';
import { activityOf, friday, inputOf, noon, type Said } from '../sample';
import { ada, repositoryOf, tomas } from '../sampleRepository';
import type { VariableCase } from './case';

const handover: RecordBody = { type: 'handover.added', outcome: 'The press runs by itself', paths: ['src/press'] };
const skill: RecordBody = { type: 'skill.set', area: 'press', person: 'Tomas', state: 'stretch' };
const ledger: RecordBody = { type: 'ledger.added', skill: 'Reading profiles', horizon: 'quarter', dueOn: '2024-05-01' };
const log = (daysAgo: number, more: Partial<RecordBody & { type: 'log.added' }>): Said => [
  daysAgo,
  { type: 'log.added', kind: 'direction', minutes: 30, day: addDays(friday, -daysAgo), ...more },
];
const seen = (daysAgo: number, kind: Kind): TimedActivity => activityOf(kind, addDays(friday, -daysAgo));
const place = (daysAgo: number, mark: number): Said => [daysAgo, { type: 'identity.placed', place: mark }];
/** An hour of leading beside three of building, in the week up to Tuesday; Wednesday is after the mark. */
const measuredWeek = (): readonly TimedActivity[] => [
  activityOf('handsOn', addDays(friday, -4), { minutes: exactly(180) }),
  activityOf('mentoring', addDays(friday, -3), { minutes: exactly(60) }),
  activityOf('mentoring', addDays(friday, -2), { minutes: exactly(600) }),
];
const branch = (name: string, daysAgo: number) => ({
  name,
  tip: 'x',
  tipAuthor: tomas,
  tipAt: noon(daysAgo),
  mergedIntoMainLine: false,
  pullRequest: undefined,
  upstream: undefined,
});
const tag = (name: string, daysAgo: number) => ({ name, target: 'x', at: noon(daysAgo), tagger: ada });
const vision: Said = [80, { type: 'vision.marked', repository: 'mill', path: 'docs/vision.md' }];
const id = (place: number): string => `${'0'.repeat(12)}-${place}`;

export const journeyCases: readonly VariableCase[] = [
  {
    of: 'preset',
    says: 'is the role the user chose',
    input: () => inputOf({ said: [[9, { type: 'role.chosen', preset: 'maintainer' }]] }),
    is: 'maintainer',
  },
  {
    of: 'daysSinceSetup',
    says: 'counts calendar days',
    input: () => inputOf({ said: [[12, { type: 'setup.finished' }]] }),
    is: 12,
  },
  {
    of: 'roleChanged30d',
    says: 'holds after another role was chosen',
    input: () =>
      inputOf({
        said: [
          [90, { type: 'role.chosen', preset: 'steppingUp' }],
          [20, { type: 'role.chosen', preset: 'techLeadSmall' }],
        ],
      }),
    is: true,
  },
  {
    of: 'roleChanged30d',
    says: 'does not hold for the first choice of a role',
    input: () => inputOf({ said: [[5, { type: 'role.chosen', preset: 'steppingUp' }]] }),
    is: false,
  },
  {
    of: 'delegatedOpen',
    says: 'leaves out closed pieces',
    input: () =>
      inputOf({
        said: [
          [9, handover],
          [8, handover],
          [1, { type: 'handover.closed', of: id(1) }],
        ],
      }),
    is: 1,
  },
  {
    of: 'delegatedTouched7d',
    says: 'counts changes of ten lines or more in seven days',
    input: () =>
      inputOf({
        gathered: {
          handedOver: [
            { handover: id(1), at: noon(1), lines: 10 },
            { handover: id(1), at: noon(1), lines: 9 },
            { handover: id(1), at: noon(8), lines: 50 },
          ],
        },
      }),
    is: 1,
  },
  {
    of: 'contextPassed30d',
    says: 'counts notes of that tag in thirty days',
    input: () =>
      inputOf({
        said: [log(31, { tag: 'contextPassed' }), log(3, { tag: 'contextPassed' }), log(2, { tag: 'hiring' })],
      }),
    is: 1,
  },
  {
    of: 'laneGapDays',
    says: 'counts from the last entry of the emptier lane',
    input: () => inputOf({ said: [log(25, { lane: 'strategy' }), log(2, { lane: 'team' })] }),
    is: 25,
  },
  {
    of: 'laneGapDays',
    says: 'counts a lane that never had an entry from the first entry of the other',
    input: () => inputOf({ said: [log(40, { lane: 'team' }), log(2, { lane: 'team' })] }),
    is: 40,
  },
  {
    of: 'laneGapDays',
    says: 'takes an entry without a lane where its kind belongs, as the week’s page does',
    input: () => inputOf({ said: [log(25, { kind: 'direction' }), log(3, { kind: 'mentoring' })] }),
    is: 25,
  },
  {
    of: 'laneGapDays',
    says: 'counts what was seen of a lane as well, as the week’s page does',
    input: () =>
      inputOf({ said: [log(3, { lane: 'team' }), log(40, { lane: 'team' })], activities: [seen(6, 'direction')] }),
    is: 6,
  },
  {
    of: 'laneGapDays',
    says: 'is not known while nothing was logged in either: git shows only a part of leading',
    input: () => inputOf({ said: [log(3, { kind: 'handsOn' })], activities: [seen(6, 'direction')] }),
    is: undefined,
  },
  {
    of: 'lightGripTakeovers14d',
    says: 'counts others’ lines replaced in a piece that is held with a light grip',
    input: () =>
      inputOf({
        said: [
          [30, handover],
          [29, { type: 'handover.grip', of: id(1), grip: 'light' }],
        ],
        gathered: {
          handedOver: [
            { handover: id(1), at: noon(2), lines: 30 },
            { handover: id(1), at: noon(20), lines: 30 },
          ],
          replacements: [
            { at: noon(2), lines: 12, uncommitted: false },
            { at: noon(3), lines: 40, uncommitted: false },
            { at: noon(20), lines: 12, uncommitted: false },
          ],
        },
      }),
    is: 1,
  },
  {
    of: 'lightGripTakeovers14d',
    says: 'leaves out a piece held firmly',
    input: () =>
      inputOf({
        said: [[30, handover]],
        gathered: {
          handedOver: [{ handover: id(1), at: noon(2), lines: 30 }],
          replacements: [{ at: noon(2), lines: 12, uncommitted: false }],
        },
      }),
    is: 0,
  },
  {
    of: 'identityPlace',
    says: 'is the last mark of the month',
    input: () => inputOf({ said: [place(40, 10), place(3, 80)] }),
    is: 80,
  },
  {
    of: 'identityPlace',
    says: 'is not known when the last mark is older',
    input: () => inputOf({ said: [place(40, 10)] }),
    is: undefined,
  },
  {
    of: 'identityLeadPct',
    says: 'is the part that was not hands-on in the week up to the mark',
    input: () => inputOf({ said: [place(3, 80)], activities: measuredWeek() }),
    is: 25,
  },
  {
    of: 'identityGap',
    says: 'is how far the felt place and the measured share lie apart',
    input: () => inputOf({ said: [place(3, 80)], activities: measuredWeek() }),
    is: 55,
  },
  {
    of: 'identityGap',
    says: 'is not known where nothing was seen',
    input: () => inputOf({ said: [place(3, 80)] }),
    is: undefined,
  },
  {
    of: 'emptyLane',
    says: 'names that lane',
    input: () => inputOf({ said: [log(40, { lane: 'team' }), log(2, { lane: 'team' })] }),
    is: 'Strategy',
  },
  {
    of: 'emptyLane',
    says: 'names the team lane when strategy had the last word',
    input: () => inputOf({ said: [log(40, { lane: 'team' }), log(2, { lane: 'strategy' })] }),
    is: 'Team',
  },
  { of: 'ledgerEmpty', says: 'holds before the first entry', input: () => inputOf(), is: true },
  {
    of: 'ledgerEmpty',
    says: 'does not hold with an open entry',
    input: () => inputOf({ said: [[9, ledger]] }),
    is: false,
  },
  {
    of: 'ledgerEmpty',
    says: 'holds again when the entry is closed',
    input: () =>
      inputOf({
        said: [
          [9, ledger],
          [2, { type: 'ledger.closed', of: id(1) }],
        ],
      }),
    is: true,
  },
  {
    of: 'ledgerAgeDays',
    says: 'counts from the last change',
    input: () => inputOf({ said: [[50, ledger]] }),
    is: 50,
  },
  {
    of: 'skillsMapAgeDays',
    says: 'counts from the last change',
    input: () =>
      inputOf({
        said: [
          [70, { type: 'skills.opened' }],
          [33, skill],
        ],
      }),
    is: 33,
  },
  {
    of: 'skillsMapAgeDays',
    says: 'counts from the first look while it is empty',
    input: () => inputOf({ said: [[70, { type: 'skills.opened' }]] }),
    is: 70,
  },
  { of: 'skillsMapAgeDays', says: 'is not known before the map was opened', input: () => inputOf(), is: undefined },
  {
    of: 'summarySharedAgeDays',
    says: 'counts from the last one shared',
    input: () =>
      inputOf({
        said: [
          [60, { type: 'summary.shared', to: 'coach' }],
          [31, { type: 'summary.shared', to: 'team' }],
        ],
      }),
    is: 31,
  },
  { of: 'summaryNeverShared', says: 'holds until one is shared', input: () => inputOf(), is: true },
  {
    of: 'summaryNeverShared',
    says: 'does not hold afterwards',
    input: () => inputOf({ said: [[60, { type: 'summary.shared', to: 'coach' }]] }),
    is: false,
  },
  {
    of: 'weeklyHabitSet',
    says: 'holds with an intention for this week',
    input: () =>
      inputOf({ said: [[4, { type: 'intention.kept', week: '2024-W10', when: 'at stand-up', will: 'ask first' }]] }),
    is: true,
  },
  {
    of: 'weeklyHabitSet',
    says: "does not hold with last week's",
    input: () =>
      inputOf({ said: [[11, { type: 'intention.kept', week: '2024-W09', when: 'at stand-up', will: 'ask first' }]] }),
    is: false,
  },
  {
    of: 'releaseNear',
    says: 'holds fourteen days before a date the user set',
    input: () => inputOf({ said: [[9, { type: 'release.planned', day: addDays(friday, 14) }]] }),
    is: true,
  },
  {
    of: 'releaseNear',
    says: 'does not hold fifteen days before',
    input: () => inputOf({ said: [[9, { type: 'release.planned', day: addDays(friday, 15) }]] }),
    is: false,
  },
  {
    of: 'releaseNear',
    says: 'holds while a release branch moves',
    input: () =>
      inputOf({ repositories: [repositoryOf([], { branches: [branch('refs/remotes/origin/release/2.4', 3)] })] }),
    is: true,
  },
  {
    of: 'releaseNear',
    says: 'does not hold for a branch that rests',
    input: () =>
      inputOf({ repositories: [repositoryOf([], { branches: [branch('refs/remotes/origin/release/2.3', 90)] })] }),
    is: false,
  },
  {
    of: 'releaseTag7d',
    says: 'holds for a version tag of this week',
    input: () => inputOf({ repositories: [repositoryOf([], { tags: [tag('v2.4.0', 2)] })] }),
    is: true,
  },
  {
    of: 'releaseTag7d',
    says: 'does not hold for another kind of tag, nor for an old one',
    input: () => inputOf({ repositories: [repositoryOf([], { tags: [tag('nightly', 2), tag('v2.3.0', 20)] })] }),
    is: false,
  },
  {
    of: 'visionDocAgeDays',
    says: 'is the age of a file the user marked',
    input: () =>
      inputOf({
        said: [vision],
        repositories: [
          repositoryOf([], {
            lastTouched: new Map([
              ['docs/vision.md', noon(66)],
              ['README.md', noon(2)],
            ]),
          }),
        ],
      }),
    is: 66,
  },
  {
    of: 'visionDocAgeDays',
    says: 'is not known while none is marked',
    input: () =>
      inputOf({ repositories: [repositoryOf([], { lastTouched: new Map([['docs/vision.md', noon(66)]]) })] }),
    is: undefined,
  },
  {
    of: 'onboardingDocAgeDays',
    says: 'is the age of the newest of README, CONTRIBUTING and the onboarding notes',
    input: () =>
      inputOf({
        repositories: [
          repositoryOf([], {
            lastTouched: new Map([
              ['README.md', noon(200)],
              ['docs/onboarding/first-day.md', noon(130)],
              ['docs/vision.md', noon(2)],
            ]),
          }),
        ],
      }),
    is: 130,
  },
  { of: 'onboardingDocAgeDays', says: 'is not known when it was not asked for', input: () => inputOf(), is: undefined },
];
