import type { Evidence } from '../engine/evidence/evidence';
import type { Settings } from '../engine/settings/settings';
import type { Now } from '../engine/time/now';
import type { LoadedReport } from './loadReport';
import { makeReport } from './makeReport';
import type { Pause } from './paced';
import type { RecordStore } from './ports';

/** The same evidence with what was said since: no git runs. */
export async function retellReport(
  store: RecordStore,
  evidence: Evidence,
  settings: Settings,
  now: Now,
  pause?: Pause,
): Promise<LoadedReport> {
  const records = await store.read();
  return { report: await makeReport(evidence, records, settings, now, { pause }), evidence, records };
}
