export { openStore } from './postgres/open-store.js';
export { StoreSettings } from './store-settings.js';
export { StoreUnavailable } from './store-unavailable.js';
export { DeploymentUnknown } from './deployment-unknown.js';
export type { Store } from './store.js';
export type { NamedRef, Project, Projects } from './projects.js';
export type { Artifacts } from './artifacts.js';
export type {
  ActivationStart,
  DeployedWorkflow,
  NewVersion,
  ProjectVersion,
  VersionKey,
  VersionStatus,
  VersionSummary,
  Versions,
  VersionWorkflow,
} from './versions.js';
export type { Deployment, DeploymentRequest, Deployments, DeploymentState } from './deployments.js';
export type { Run, Runs } from './runs.js';
export type { RunLogs } from './run-logs.js';
