export {
  Agenda,
  type Message,
  type Results,
  seededResults,
  type Settlement,
  type Surroundings,
  type Work,
} from './stand-in/agenda.js';
export { executeCode, type ExecutionOptions, executeScript } from './stand-in/execute.js';
export { asJson } from './stand-in/as-json.js';
export { canonicalJson } from './stand-in/canonical-json.js';
export { chance, hash } from './stand-in/hash.js';
export { loadCode, type Script } from './stand-in/script.js';
export type { Outcome, Step, Trace } from './stand-in/trace.js';
export { type DerivedScenario, deriveScenarios } from './derive/derive-scenarios.js';
export type { Rehearsable } from './rehearsable.js';
export { captureScenario, type PastRecord, type PastRun } from './scenario/capture.js';
export { describeTarget, shownBy, type Target, targetKey, targetsOf } from './scenario/coverage.js';
export { type Difference, differences } from './scenario/judge.js';
export { parseScenarios, type ParsedScenarios, type ScenarioFault } from './scenario/parse-scenarios.js';
export { mockedResults, rehearse, type Rehearsal } from './scenario/rehearse.js';
export type { Expectation, MockedFailure, MockedOutcome, Scenario, ScenarioMessage } from './scenario/scenario.js';
