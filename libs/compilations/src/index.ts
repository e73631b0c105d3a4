export { CompilationRecords } from './compilation-records.js';
export { isRepeatable, OutcomeParser, type Outcome } from './outcome.js';
export {
  compilationStages,
  type CompilationRecord,
  type CompilationStage,
  type Ending,
  type StageMark,
  type Submission,
  type Watcher,
} from './record.js';
