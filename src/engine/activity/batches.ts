import { minuteMs } from '../time/now';
import type { Activity } from './activity';

/** Commits put into the history within this time of each other went in together: one `git am`, one rebase. */
const oneSittingMs = 10 * minuteMs;

/**
 * Putting a series of others' commits into the history is one piece of work, however many commits it has: the
 * allowance is shared by those that went in at one sitting.
 */
export function shareBatches(activities: readonly Activity[]): readonly Activity[] {
  const series = activities
    .filter(isIntegration)
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  const shares = new Map<Activity, number>();
  for (const batch of sittings(series)) for (const activity of batch) shares.set(activity, 1 / batch.length);
  return activities.map((activity) => {
    const share = shares.get(activity);
    if (share === undefined || activity.timing.by !== 'allowance') return activity;
    return { ...activity, timing: { ...activity.timing, share: activity.timing.share * share } };
  });
}

function isIntegration({ rule }: Activity): boolean {
  return rule === 'commit.integrated' || rule === 'line.submitted';
}

function sittings(ordered: readonly Activity[]): readonly (readonly Activity[])[] {
  const open = new Map<string, Activity[]>();
  const batches: Activity[][] = [];
  for (const activity of ordered) {
    const place = activity.repository ?? '';
    const batch = open.get(place);
    const last = batch?.at(-1);
    if (batch && last && activity.at - last.at <= oneSittingMs) batch.push(activity);
    else {
      const started = [activity];
      open.set(place, started);
      batches.push(started);
    }
  }
  return batches;
}
