import * as v from 'valibot';
import { evidencePageShape } from './review-evidence';
import { journeyPageShape } from './review-journey';
import { mapPageShape } from './review-map';
import { teamPageShape } from './review-team';
import { tunerPageShape } from './review-tuner';
import { weekPageShape } from './review-week';
import { idText, instantText, nameText, shape } from './shapes';

export const pageNames = ['week', 'evidence', 'tuner', 'map', 'team', 'journey'] as const;
export type PageName = (typeof pageNames)[number];

const common = {
  view: v.literal('review'),
  language: nameText,
  timeZone: nameText,
  asOf: instantText,
  singleKeys: v.boolean(),
  /** The record made by the last form or button, while it can be undone. */
  undo: v.nullable(idText),
  /** The last entry could not be written; what was typed is still in its box. */
  unsaved: v.boolean(),
};

export const reviewSnapshotShape = v.variant('page', [
  shape({ ...common, page: v.literal('loading') }),
  shape({ ...common, page: v.literal('week'), week: weekPageShape }),
  shape({ ...common, page: v.literal('evidence'), evidence: evidencePageShape }),
  shape({ ...common, page: v.literal('tuner'), tuner: tunerPageShape }),
  shape({ ...common, page: v.literal('map'), map: mapPageShape }),
  shape({ ...common, page: v.literal('team'), team: teamPageShape }),
  shape({ ...common, page: v.literal('journey'), journey: journeyPageShape }),
]);

/** Everything the Weekly Review panel draws: one page at a time, always whole. */
export type ReviewSnapshot = v.InferOutput<typeof reviewSnapshotShape>;

/** Reads a message to the panel; `undefined` for anything else. */
export function readReviewSnapshot(message: unknown): ReviewSnapshot | undefined {
  const read = v.safeParse(reviewSnapshotShape, message);
  return read.success ? read.output : undefined;
}
