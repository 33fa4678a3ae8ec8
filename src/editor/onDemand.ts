/**
 * What is done once somebody asks for something: a command, a press in a page, the button of a message, the weekly
 * panel. A bundle of its own, loaded at the first of them; a window in which nobody asks never holds it.
 */
export { commands } from './commands/table';
export { handleIntent } from './intents/handlers';
export { noticeActions } from './notices/noticeActions';
export { besideReport } from './pages/besideReport';
export { reviewSnapshot } from './pages/reviewSnapshot';
