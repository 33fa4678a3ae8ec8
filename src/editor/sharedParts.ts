/**
 * What both the session and the making of reports are built on: a bundle of its own, so that a window holds one copy.
 * The build sends every import of these modules here (`scripts/bundles.mjs` reads this list).
 */
export * from '../engine/activity/glob';
export * from '../engine/balance/coverage';
export * from '../engine/dive/from/waitingBranches';
export * from '../engine/dive/plans';
export * from '../engine/estimate';
export * from '../engine/evidence/history';
export * from '../engine/kinds';
export * from '../engine/prompts/history';
export * from '../engine/prompts/variables/landed';
export * from '../engine/prompts/workingDays';
export * from '../engine/records/choices';
export * from '../engine/records/days';
export * from '../engine/records/fold';
export * from '../engine/records/foldRole';
export * from '../engine/records/latest';
export * from '../engine/records/order';
export * from '../engine/time/calendar';
export * from '../engine/time/days';
export * from '../engine/time/instants';
export * from '../engine/time/now';
