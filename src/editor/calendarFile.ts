/** Reading calendar files, with the library it takes: a bundle of its own, loaded when a file is imported. */
export { largestCalendarBytes, readCalendarFile } from '../engine/evidence/calendar/file';
