import { Injectable } from '@nestjs/common';
import type { Diagnostic } from '@workflow-builder/diagnostics';
import type { DeployedWorkflow } from '@workflow-builder/store';
import { Temporal } from '@workflow-builder/temporal';
import { idFromKey } from '../http/idempotency.js';
import { inputFindings } from '../runs/run-input.js';
import { startOnce } from '../runs/start-once.js';

/** The run that an event stands for, or why there is none. */
export type TriggeredStart =
  | {
      readonly outcome: 'started';
      /** Temporal's workflow id. */
      readonly id: string;
      readonly runId: string;
      /** False: the event had come before. */
      readonly isNew: boolean;
    }
  | { readonly outcome: 'refused'; readonly findings: readonly Diagnostic[] };

/** Starts runs for what happens outside. Events of one key are one run, whatever else they say. */
@Injectable()
export class TriggeredRuns {
  constructor(private readonly temporal: Temporal) {}

  /** @param eventKey identity of the event; without one it is an event of its own */
  async start(deployed: DeployedWorkflow, input: unknown, eventKey: string | undefined): Promise<TriggeredStart> {
    const findings = inputFindings(input, deployed.inputSchema);
    if (findings.length > 0) return { outcome: 'refused', findings };
    const id = `${deployed.type}-${idFromKey(eventKey, 'event', deployed.project.id, deployed.workflowId)}`;
    const { runId, isNew } = await this.temporal.call((client) => startOnce(client, id, deployed, input));
    return { outcome: 'started', id, runId, isNew };
  }
}
