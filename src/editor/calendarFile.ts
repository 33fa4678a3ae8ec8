/** Importing calendar files, from reading to asking: a bundle of its own, loaded when somebody does. */
export { importCalendar } from './commands/importCalendar';
