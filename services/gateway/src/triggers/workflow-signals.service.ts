import { Injectable } from '@nestjs/common';
import type { TriggeredRun } from '@workflow-builder/contracts';
import type { DeployedWorkflow } from '@workflow-builder/store';
import { Temporal } from '@workflow-builder/temporal';
import { idFromKey } from '../http/idempotency.js';
import { Problem } from '../http/problem.js';
import { refusedAs } from '../http/records.js';
import { inputFindings } from '../runs/run-input.js';
import { keyAt } from './event-key.js';
import { signalOrStart } from './signal-or-start.js';

/** Sends signals to workflows whose triggers wait for them. */
@Injectable()
export class WorkflowSignals {
  constructor(private readonly temporal: Temporal) {}

  /**
   * Gives the signal to the open run that is about the same, and starts one where there is none.
   * @throws Problem 404 for a signal that the trigger does not wait for, 422 when the payload is no input of the workflow
   */
  async send(
    deployed: DeployedWorkflow,
    signalName: string,
    payload: unknown,
    idempotencyKey?: string,
  ): Promise<TriggeredRun & { readonly isNew: boolean }> {
    const trigger = deployed.triggers?.signals?.find(({ name }) => name === signalName);
    if (trigger === undefined) throw refusedAs('unknown', { kind: 'signal', id: signalName.slice(0, 100) });
    const findings = inputFindings(payload, deployed.inputSchema);
    if (findings.length > 0) throw new Problem(422, findings);
    const { project, workflowId: document } = deployed;
    const about = keyAt(payload, trigger.eventKey) ?? '';
    // Not the type, which changes with the document's name while a run is open.
    const workflowId = `signalled-${idFromKey(about, 'signal', project.id, document)}`;
    const messageId = idFromKey(idempotencyKey, 'message', workflowId);
    const reached = await this.temporal.call((client) =>
      signalOrStart(client, workflowId, deployed, { signalName, payload, messageId }),
    );
    return { workflowId, ...reached };
  }
}
