import type { Evidence } from '../engine/evidence/evidence';
import { countSetAside } from '../engine/records/read';
import { report } from '../engine/report';
import type { Settings } from '../engine/settings/settings';
import type { Now } from '../engine/time/now';
import type { LoadedReport } from './loadReport';
import type { RecordStore } from './ports';

/** The same evidence with what was said since: no git runs. */
export async function retellReport(
  records: RecordStore,
  evidence: Evidence,
  settings: Settings,
  now: Now,
): Promise<LoadedReport> {
  const read = await records.read();
  const made = report(evidence, read.records, settings, now);
  return {
    report: { ...made, setAside: [...made.setAside, ...countSetAside(read.setAside)] },
    evidence,
    records: read,
  };
}
