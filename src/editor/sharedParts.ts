/**
 * What the session, what is done on demand, the making of reports and the command line are built on: a bundle of its
 * own, so that a window and the package hold one copy. Nothing here may need `vscode`. The build sends every import of these modules here (`scripts/bundles.mjs` reads this list).
 */
export * from '../engine/activity/glob';
export * from '../engine/activity/settings';
export * from '../engine/balance/bands';
export * from '../engine/balance/coverage';
export * from '../engine/dive/plans';
export * from '../engine/dive/settings';
export * from '../engine/dive/signalSettings';
export * from '../engine/estimate';
export * from '../engine/evidence/history';
export * from '../engine/evidence/roles/lines';
export * from '../engine/evidence/roles/names';
export * from '../engine/evidence/roles/trailers';
export * from '../engine/hours/allowanceSettings';
export * from '../engine/kinds';
export * from '../engine/names/names';
export * from '../engine/names/removeNames';
export * from '../engine/people/knownNames';
export * from '../engine/prompts/history';
export * from '../engine/prompts/journal/journal';
export * from '../engine/prompts/settings';
export * from '../engine/prompts/variables/landed';
export * from '../engine/prompts/variables/newcomers';
export * from '../engine/prompts/workingDays';
export * from '../engine/records/choices';
export * from '../engine/records/days';
export * from '../engine/records/fold';
export * from '../engine/records/foldRole';
export * from '../engine/records/latest';
export * from '../engine/records/order';
export * from '../engine/settings/general';
export * from '../engine/settings/settings';
export * from '../engine/time/calendar';
export * from '../engine/time/days';
export * from '../engine/time/instants';
export * from '../engine/time/now';
export * from './diveWords';
export * from './words';
