import type { Evidence } from '../engine/evidence/evidence';
import { countSetAside } from '../engine/records/read';
import { reportInSteps } from '../engine/report';
import type { Settings } from '../engine/settings/settings';
import type { Now } from '../engine/time/now';
import type { LoadedReport } from './loadReport';
import { paced, type Pause } from './paced';
import type { RecordStore } from './ports';

/** The same evidence with what was said since: no git runs. */
export async function retellReport(
  records: RecordStore,
  evidence: Evidence,
  settings: Settings,
  now: Now,
  pause?: Pause,
): Promise<LoadedReport> {
  const read = await records.read();
  const made = await paced(reportInSteps(evidence, read.records, settings, now), pause);
  return {
    report: { ...made, setAside: [...made.setAside, ...countSetAside(read.setAside)] },
    evidence,
    records: read,
  };
}
