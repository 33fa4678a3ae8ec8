/** The chain from evidence to a report: a bundle of its own, loaded at the first reading. */
export { loadReport } from '../app/loadReport';
export { retellReport } from '../app/retellReport';
