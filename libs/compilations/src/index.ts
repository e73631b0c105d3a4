export { CompilationRecords } from './compilation-records.js';
export { isRepeatable, OutcomeParser, type Outcome } from './outcome.js';
export {
  compilationStages,
  type CompilationRecord,
  type CompilationStage,
  type StageMark,
  type Submission,
} from './record.js';
