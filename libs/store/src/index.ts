export { openStore } from './open-store.js';
export { StoreSettings } from './store-settings.js';
export { StoreUnavailable } from './store-unavailable.js';
export { DeploymentUnknown } from './deployment-unknown.js';
export type { Store } from './store.js';
export type { Caller } from './caller.js';
export type { Workspace } from './workspace.js';
export type { Page, PageRequest } from './page.js';
export type { Refusal, Revised, Written } from './written.js';
export type { Description, NamedRef, Project, Projects } from './projects.js';
export type { Member, Members, Role } from './members.js';
export type { Service, Services } from './services.js';
export type { Drawing, Workflow, WorkflowRevision, Workflows, WorkflowSummary } from './workflows.js';
export type { Connector, ConnectorChange, Connectors, StoredSecret } from './connectors.js';
export type { Component, Components, NewComponent } from './components.js';
export type { Audit, AuditRecord, AuditSubject } from './audit.js';
export { ConnectorKeySettings } from './secrets/connector-key-settings.js';
export { EnvironmentKeys } from './secrets/environment-keys.js';
export type { MasterKeys, WrappedKey } from './secrets/master-keys.js';
export { Secret } from './secrets/secret.js';
export { SecretUnreadable } from './secrets/secret-unreadable.js';
export { type SecretOwner, SecretVault } from './secrets/secret-vault.js';
export type { SealedSecret } from './secrets/sealed-secret.js';
export type { Artifacts } from './artifacts.js';
export type {
  ActivationStart,
  DeployedWorkflow,
  NewVersion,
  ProjectVersion,
  VersionKey,
  VersionStatus,
  VersionSummary,
  Versioning,
  Versions,
  VersionWorkflow,
  WorkflowType,
} from './versions.js';
export type { SignalTrigger, Webhook, WorkflowTriggers } from './triggers.js';
export { isPlatformWorkflow, PLATFORM_WORKFLOW_PREFIX } from './platform-workflows.js';
export type { Deployment, DeploymentOrder, DeploymentRequest, Deployments, DeploymentState } from './deployments.js';
export type { Run, Runs } from './runs.js';
export { FIRST_PLACE, type LogFilter, type NodeLog, type PlacedEntry, type RunLogs, type RunSpan } from './run-logs.js';
export { LOG_LEVELS, type LogLevel } from './log-level.js';
