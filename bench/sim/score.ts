import type { DayKind } from './plan';
import type { Agreement } from './check';
import type { SoundedDay } from './sound';
import type { Style } from './profile';
import type { SimulatedYear } from './year';

export interface DiveScore {
  /** Working days. */
  readonly length: number;
  /** Whole working days from the first dive day (0) to the first report in `diving`; `undefined`: never in it. */
  readonly delay: number | undefined;
  readonly style: Style;
  readonly told: boolean;
}

export interface YearScore {
  readonly style: Style;
  readonly dives: readonly DiveScore[];
  /** Messages outside every true dive and the days after one in which its traces fade. */
  readonly falseNotices: readonly { readonly kind: DayKind; readonly signals: readonly string[] }[];
  readonly quarters: number;
  /** Episodes in `diving` outside true dives, said or not. */
  readonly falseEpisodes: number;
  /** By signal: on how many dive days and on how many others it held. */
  readonly held: Readonly<Record<string, readonly [number, number]>>;
  readonly days: readonly [number, number];
  /** Days compared with the whole chain; `undefined` where none was. */
  readonly agreement: Agreement | undefined;
}

/** Windows of three days still hold a dive's last days for two more. */
const fadingDays = 2;

export function scoreYear(
  { plan, profile }: SimulatedYear,
  days: readonly SoundedDay[],
  agreement: Agreement | undefined,
): YearScore {
  const kinds = new Map(plan.days.map(({ day, kind }) => [day, kind]));
  const inDive = days.map(({ day }) => plan.dives.findIndex(({ from, to }) => from <= day && day <= to));
  const dives = plan.dives.map((dive, index): DiveScore => {
    const own = days.filter((_, at) => inDive[at] === index);
    const found = own.findIndex(({ report }) => report.state === 'diving');
    return {
      length: dive.length,
      delay: found < 0 ? undefined : found,
      style: profile.style,
      told: own.some(({ report }) => report.wouldSpeak),
    };
  });
  const nearDive = (at: number): boolean =>
    inDive.slice(Math.max(0, at - fadingDays), at + 1).some((dive) => dive >= 0);
  const falseNotices = days.flatMap(({ day, report }, at) =>
    report.wouldSpeak && !nearDive(at)
      ? [{ kind: kinds.get(day) ?? 'usual', signals: report.notice?.signals ?? [] }]
      : [],
  );
  const falseEpisodes = days.filter(
    ({ report }, at) => report.state === 'diving' && days[at - 1]?.report.state !== 'diving' && !nearDive(at),
  ).length;
  return {
    style: profile.style,
    dives,
    falseNotices,
    quarters: days.length / workingDaysOfQuarter,
    falseEpisodes,
    held: heldOn(days, inDive),
    days: [inDive.filter((dive) => dive >= 0).length, inDive.filter((dive) => dive < 0).length],
    agreement,
  };
}

function heldOn(days: readonly SoundedDay[], inDive: readonly number[]): Readonly<Record<string, [number, number]>> {
  const held: Record<string, [number, number]> = {};
  days.forEach(({ report }, at) => {
    for (const { id } of report.signals) {
      const [inside, outside] = held[id] ?? [0, 0];
      held[id] = (inDive[at] ?? -1) >= 0 ? [inside + 1, outside] : [inside, outside + 1];
    }
  });
  return held;
}

const workingDaysOfQuarter = 65;
