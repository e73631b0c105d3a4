export {
  Agenda,
  type Message,
  type Results,
  seededResults,
  type Settlement,
  type Surroundings,
  type Work,
} from './agenda.js';
export { executeCode } from './execute.js';
export { chance, hash } from './hash.js';
export type { Outcome, Step, Trace } from './trace.js';
