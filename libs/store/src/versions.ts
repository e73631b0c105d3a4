import type { NodeMapDto } from '@workflow-builder/contracts';
import type { NamedRef } from './projects.js';
import type { WorkflowTriggers } from './triggers.js';

/**
 * `loading`: stored, workers are to start it. `ramping`: part of the new runs start on it. `current`: new runs start on it.
 * `draining`: it finishes its open runs. `drained`: nothing runs on it any more. `failed`: it never served.
 */
export type VersionStatus = 'loading' | 'ramping' | 'current' | 'draining' | 'drained' | 'failed';

/** `pinned`: a run ends on the version it began on. `auto-upgrade`: it goes on on whatever version is current. */
export type Versioning = 'pinned' | 'auto-upgrade';

/** One workflow as a version holds it. */
export interface VersionWorkflow {
  /** Id of the workflow document. */
  readonly workflowId: string;
  readonly name: string;
  /** Temporal workflow type; unique within the version. */
  readonly type: string;
  readonly service: NamedRef;
  readonly taskQueue: string;
  readonly sourceHash: string;
  /** Artifact with the generated workflow file. */
  readonly codeHash: string;
  readonly nodeMap: NodeMapDto;
  /** JSON Schema of a run's input; absent when any JSON object will do. */
  readonly inputSchema?: object;
  /** Bound on the whole chain of runs, in milliseconds; absent where there is none. */
  readonly executionTimeoutMs?: number;
  /** Absent where nothing but people and the API starts runs. */
  readonly triggers?: WorkflowTriggers;
  /** Artifact with the manifest; absent where it was compiled without one. */
  readonly manifestHash?: string;
}

export interface VersionKey {
  readonly projectId: string;
  readonly buildId: string;
}

/** A version without its workflows. */
export interface VersionSummary extends VersionKey {
  readonly status: VersionStatus;
  /** Artifact with the bundle of all its workflows. */
  readonly bundleHash: string;
  /** How its runs take later versions. */
  readonly versioning: Versioning;
  readonly createdAt: Date;
  /** When it was put last in a way that made it `loading`. */
  readonly loadingSince: Date;
}

export interface ProjectVersion extends VersionSummary {
  readonly project: NamedRef;
  /** Ordered by workflow id. */
  readonly workflows: readonly VersionWorkflow[];
}

/** A workflow type of a project. */
export interface WorkflowType {
  readonly projectId: string;
  readonly type: string;
}

export interface NewVersion extends VersionKey {
  readonly bundleHash: string;
  readonly versioning: Versioning;
  readonly workflows: readonly VersionWorkflow[];
}

/** A workflow that new runs can start, with the version that serves it. */
export interface DeployedWorkflow extends VersionWorkflow {
  readonly project: NamedRef;
  readonly buildId: string;
}

/**
 * `conflict`: another version than `base` serves by now. `busy`: another activation of the project is under way. `ramping`:
 * another version serves part of the new runs.
 */
export type ActivationStart = 'begun' | 'conflict' | 'busy' | 'ramping';

/** Versions of projects: immutable but for their status. A project has at most one `current` and one `ramping` version. */
export interface Versions {
  /**
   * Stores a version in status `loading`; one that is there stays as it is, but `failed` and `drained` become `loading`
   * again. Its project and services must exist.
   */
  put(version: NewVersion): Promise<void>;
  get(key: VersionKey): Promise<ProjectVersion | undefined>;
  current(projectId: string): Promise<ProjectVersion | undefined>;
  ramping(projectId: string): Promise<ProjectVersion | undefined>;
  /** Versions of all projects in one of these statuses, oldest first. */
  list(statuses: readonly VersionStatus[]): Promise<readonly VersionSummary[]>;
  /** Deployed workflows with this document id; several projects may each have one. Ordered by project id. */
  findDeployed(workflowId: string): Promise<readonly DeployedWorkflow[]>;
  /** The types that a document has had in versions of any project, each once, ordered by project id and type. */
  typesOf(workflowId: string): Promise<readonly WorkflowType[]>;
  /**
   * Claims the right to make the version current, if `base` (undefined: none) still is. Begun by the same version before,
   * it is begun again. A claim that is older than `staleAfterMs` belongs to nobody.
   */
  beginActivation(key: VersionKey, base: string | undefined, staleAfterMs: number): Promise<ActivationStart>;
  /** Makes the version current and the one before `draining`, if the claim still stands; false when it does not. */
  completeActivation(key: VersionKey): Promise<boolean>;
  /** Makes the version `ramping` beside the current one, if the claim still stands; false when it does not. */
  completeRamp(key: VersionKey): Promise<boolean>;
  /** Gives the claim back, if there is one. */
  abandonActivation(key: VersionKey): Promise<void>;
  /** `ramping` becomes `draining`; any other status stays. */
  withdraw(key: VersionKey): Promise<void>;
  /** `draining` becomes `drained`; any other status stays. */
  markDrained(key: VersionKey): Promise<void>;
  /** `loading` becomes `failed`; any other status stays. */
  markFailed(key: VersionKey): Promise<void>;
}
