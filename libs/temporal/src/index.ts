export { TemporalSettings } from './temporal-settings.js';
export { temporalConnectionOptions, type TemporalConnectionOptions } from './connection-options.js';
export { Temporal } from './temporal.js';
export { meansNotFound, TemporalUnavailable } from './temporal-unavailable.js';
export {
  deploymentName,
  projectTaskQueue,
  projectWorkflowId,
  scheduleId,
  serviceOfTaskQueue,
  taskQueueName,
} from './names.js';
export { ProjectWorkflows, type ProjectWorkflowTarget } from './project-workflows.js';
export {
  WorkerDeployments,
  type DeploymentVersion,
  type Routing,
  type RoutingChange,
  type VersionDescription,
} from './worker-deployments.js';
export { DeploymentRuns, type DeploymentRun, type RunQuery, type WaitingPlace } from './deployment-runs.js';
export { ProjectSchedules, type OverlapPolicy, type WorkflowSchedule } from './project-schedules.js';
export {
  ProjectRuns,
  type ExecutionFilter,
  type ExecutionPage,
  type ExecutionStatus,
  type ListedExecution,
  type ProjectScope,
} from './project-runs.js';
export { newestRuns, type NewestRuns, type RunPlace } from './newest-runs.js';
export { resetRun, runMadeByReset, type ResetOutcome, type RunReset } from './run-resets.js';
export { RunHistories } from './run-histories.js';
export type { HistoryCall, ResetOrigin, RunHistory, WorkflowTask } from './history/run-history.js';
export type { FailureCause } from './history/failure.js';
