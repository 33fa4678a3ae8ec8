/** Reading calendar files, with the library it takes: a bundle of its own, loaded when a file is imported. */
export { readCalendarFile } from '../engine/evidence/calendar/file';
