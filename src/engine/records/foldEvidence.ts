import type { Kind } from '../kinds';
import type { OrderedRecords } from './order';
import type { UserState } from './state';

/** Where the user filed evidence, and what they struck out. Filing an item counts it again; putting it back forgets both. */
export function foldEvidence(records: OrderedRecords): Pick<UserState, 'filed' | 'struck'> {
  const filed = new Map<string, Kind>();
  const struck = new Map<string, number>();
  for (const record of records.of('evidence.filed', 'evidence.struck', 'evidence.putBack')) {
    switch (record.type) {
      case 'evidence.filed':
        filed.set(record.item, record.kind);
        struck.delete(record.item);
        break;
      case 'evidence.struck':
        struck.set(record.item, record.instant);
        break;
      case 'evidence.putBack':
        filed.delete(record.item);
        struck.delete(record.item);
        break;
    }
  }
  return { filed, struck };
}
