/** Reading calendar files: a bundle of its own, loaded when a file is imported. */
export { largestCalendarBytes, readCalendarInSteps } from '../engine/evidence/calendar/file';
