import type { Artifacts } from './artifacts.js';
import type { Caller } from './caller.js';
import type { Deployments } from './deployments.js';
import type { RunLogs } from './run-logs.js';
import type { Runs } from './runs.js';
import type { Versions } from './versions.js';
import type { Workspace } from './workspace.js';

/**
 * What the platform remembers; as a workspace, the platform's own. Every method rejects with {@link StoreUnavailable} when
 * the store cannot do it just now: the same call may succeed later. Any other rejection that a method does not name is a
 * defect of the caller.
 */
export interface Store extends Workspace {
  readonly artifacts: Artifacts;
  readonly versions: Versions;
  readonly deployments: Deployments;
  readonly runs: Runs;
  readonly runLogs: RunLogs;
  /** The workspace as this caller sees it. */
  workspaceOf(caller: Caller): Workspace;
  /** Resolves when the store answers. */
  ping(): Promise<void>;
  /** Brings the schema up to date; harmless when it is, and when several call it at once. */
  migrate(): Promise<void>;
  /** Ends open connections; the store is of no use afterwards. */
  close(): Promise<void>;
}
