import type { Evidence } from '../engine/evidence/evidence';
import type { ReadRecords } from '../engine/records/read';
import { countSetAside } from '../engine/records/setAsideCounts';
import { type Report, reportInSteps, type ReportOptions } from '../engine/report';
import type { Settings } from '../engine/settings/settings';
import type { Now } from '../engine/time/now';
import { paced, type Pause } from './paced';

/** The engine's report and, among what was set aside, the records that could not be read. */
export async function makeReport(
  evidence: Evidence,
  { records, setAside }: ReadRecords,
  settings: Settings,
  now: Now,
  { pause, ...options }: ReportOptions & { readonly pause?: Pause | undefined } = {},
): Promise<Report> {
  const report = await paced(reportInSteps(evidence, records, settings, now, options), pause);
  return { ...report, setAside: [...report.setAside, ...countSetAside(setAside)] };
}
