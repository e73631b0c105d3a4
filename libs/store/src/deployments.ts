import type { DiagnosticDto, WorkflowSummaryDto } from '@workflow-builder/contracts';
import type { NamedRef } from './projects.js';
import type { Versioning } from './versions.js';

/** `deploy`: verified code is to serve. `rollback`: what the deployment `of` brought is to make way for an earlier version. */
export type DeploymentOrder =
  | {
      readonly kind: 'deploy';
      /** One per workflow, all of one project. */
      readonly compilationIds: readonly string[];
      readonly versioning: Versioning;
      /** Share of the new runs that the version gets at first, 1 to 100; below 100 it ramps. */
      readonly percentage: number;
    }
  | {
      readonly kind: 'rollback';
      readonly of: string;
      /** Build id of the version to return to. */
      readonly version: string;
    };

/** What was asked for. */
export interface DeploymentRequest {
  readonly id: string;
  readonly project: NamedRef;
  /** Absent when the whole project is deployed. */
  readonly service?: NamedRef;
  /** Absent when a whole service or project is deployed. */
  readonly workflow?: WorkflowSummaryDto;
  readonly order: DeploymentOrder;
  readonly requestedAt: Date;
}

/** What happened at one moment of a deployment. */
export type DeploymentState =
  | { readonly state: 'requested'; readonly at: Date }
  | {
      readonly state: 'running';
      readonly at: Date;
      readonly step: string;
      /** Why this step is taken again. */
      readonly cause?: string;
      /** Build id, once it is known. */
      readonly version?: string;
      /** The version that serves so far. */
      readonly previousVersion?: string;
    }
  | {
      readonly state: 'ramping';
      readonly at: Date;
      readonly version: string;
      readonly previousVersion?: string;
      /** Share of the new runs that start on `version`, 1 to 99. */
      readonly percentage: number;
      /** Why what was asked for last was not done. */
      readonly cause?: string;
    }
  | { readonly state: 'succeeded'; readonly at: Date; readonly version: string; readonly previousVersion?: string }
  | {
      readonly state: 'rolled_back';
      readonly at: Date;
      /** The earlier version, which serves again. */
      readonly version: string;
      readonly previousVersion: string;
    }
  | { readonly state: 'failed'; readonly at: Date; readonly step: string; readonly error: DiagnosticDto };

export interface Deployment extends DeploymentRequest {
  /** In the order they happened; the first is `requested`, the last is where it stands. */
  readonly states: readonly [DeploymentState, ...DeploymentState[]];
}

export interface Deployments {
  /** Notes the request with state `requested`; the same id a second time changes nothing. */
  request(request: DeploymentRequest): Promise<void>;
  /**
   * Appends a state, or drops it: after `succeeded` comes only `rolled_back`, after that nothing. One that is ramping does
   * not fail. A deployment that has failed may be taken up again; that it fails without having been is dropped. Rejects with `DeploymentUnknown` when nobody has requested it.
   */
  append(id: string, state: DeploymentState): Promise<void>;
  get(id: string): Promise<Deployment | undefined>;
}
