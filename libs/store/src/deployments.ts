import type { DiagnosticDto, WorkflowSummaryDto } from '@workflow-builder/contracts';
import type { NamedRef } from './projects.js';

/** What was asked for. */
export interface DeploymentRequest {
  readonly id: string;
  readonly compilationId: string;
  readonly project: NamedRef;
  readonly service: NamedRef;
  readonly workflow: WorkflowSummaryDto;
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
  | { readonly state: 'succeeded'; readonly at: Date; readonly version: string; readonly previousVersion?: string }
  | { readonly state: 'failed'; readonly at: Date; readonly step: string; readonly error: DiagnosticDto };

export interface Deployment extends DeploymentRequest {
  /** In the order they happened; the first is `requested`, the last is where it stands. */
  readonly states: readonly [DeploymentState, ...DeploymentState[]];
}

export interface Deployments {
  /** Notes the request with state `requested`; the same id a second time changes nothing. */
  request(request: DeploymentRequest): Promise<void>;
  /**
   * Appends a state. `succeeded` is final: what comes after it is dropped. A deployment that has failed may be taken up
   * again; that it fails without having been is dropped. Rejects with `DeploymentUnknown` when nobody has requested it.
   */
  append(id: string, state: DeploymentState): Promise<void>;
  get(id: string): Promise<Deployment | undefined>;
}
