import type { UserState } from '../records/state';
import type { Activity, AllowanceName, NotCounted } from './activity';
import type { Judged } from './case';
import type { Kind } from '../kinds';

export type Filings = Pick<UserState, 'filed' | 'struck'>;

/** The user's word over every rule: an item filed elsewhere goes there, one struck out counts nothing. */
export function applyFilings({ activities, notCounted }: Judged, { filed, struck }: Filings): Judged {
  if (filed.size === 0 && struck.size === 0) return { activities, notCounted };
  const kept: Activity[] = [];
  const aside: NotCounted[] = [];
  const countedIds = new Set(activities.map(({ id }) => id));
  for (const activity of activities) {
    if (struck.has(activity.id)) aside.push(struckOut(activity));
    else kept.push(filedAs(activity, filed.get(activity.id)));
  }
  for (const one of notCounted) {
    const kind = filed.get(one.id);
    if (struck.has(one.id)) aside.push(struckOut(one));
    // Where the same commit counts by another rule, the filing moves that, and this stays aside.
    else if (kind === undefined || countedIds.has(one.id)) aside.push(one);
    else {
      countedIds.add(one.id);
      kept.push(putBack(one, kind));
    }
  }
  return { activities: kept, notCounted: aside };
}

function struckOut({ id, at, rule, reason, repository, commit }: NotCounted): NotCounted {
  return { id, at, rule, reason: `You struck this out. ${reason}`, repository, commit };
}

function filedAs(activity: Activity, kind: Kind | undefined): Activity {
  if (kind === undefined || kind === activity.kind) return activity;
  return { ...activity, kind, reason: `You filed it here. ${activity.reason}` };
}

/** What a thing that counted nothing takes once the user says what it was. */
const allowanceOfKind: Readonly<Record<Kind, AllowanceName>> = {
  handsOn: 'coauthoredByMe',
  review: 'review',
  mentoring: 'mentoringLine',
  direction: 'mentoringLine',
  integration: 'mergeOfOthers',
};

function putBack({ id, at, rule, reason, repository, commit }: NotCounted, kind: Kind): Activity {
  return {
    id,
    at,
    kind,
    source: 'estimated',
    timing: { by: 'allowance', allowance: allowanceOfKind[kind], share: 1, lines: undefined },
    rule,
    reason: `You filed it here. ${reason}`,
    repository,
    commit,
  };
}
