import { Injectable } from '@nestjs/common';
import {
  QueryNotRegisteredError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  type WorkflowHandle,
} from '@temporalio/client';
import type { RunView } from '@workflow-builder/contracts';
import { diagnostic } from '@workflow-builder/diagnostics';
import { Temporal } from '@workflow-builder/temporal';
import { isPlausibleId } from '../http/ids.js';
import { Problem } from '../http/problem.js';
import { withoutSecrets } from '../redaction/redacted.js';
import { redactedText } from '../redaction/secrets.js';
import { KnownRuns } from './known-runs.js';
import type { RunAnswer } from './run-control.dto.js';
import { RunsService } from './runs.service.js';

/** How long an update may take to be answered. */
const UPDATE_DEADLINE_MS = 30_000;

/** Names that the SDK keeps to itself begin so; they tell about code, not about the run. */
const RESERVED = '__';

type MessageKind = 'signal' | 'query' | 'update';

/** Ends runs before their time, and talks to them; what they answer is told without secrets. Every method throws Problem 404 for a run that nobody started. */
@Injectable()
export class RunControl {
  constructor(
    private readonly temporal: Temporal,
    private readonly runs: RunsService,
    private readonly known: KnownRuns,
  ) {}

  /**
   * Asks the run to end; its nodes are cancelled, and it decides itself when it is done.
   * @returns the run as it was asked
   * @throws Problem 409 once it has ended
   */
  async cancel(id: string): Promise<RunView> {
    const run = await this.runs.get(id);
    // Temporal takes the request also when there is nothing left to cancel.
    if (run.status !== 'running') throw ended(id);
    await this.reach(id, (handle) => handle.cancel());
    return run;
  }

  /** Ends the run at once, whatever it is doing. @throws Problem 409 once it has ended */
  async terminate(id: string, reason?: string): Promise<RunView> {
    await this.reach(id, (handle) => handle.terminate(reason));
    return this.runs.get(id);
  }

  /** Resolves when the signal is in the history of the run; one that no node waits for changes nothing. @throws Problem 409 once it has ended */
  async signal(id: string, name: string, payload: unknown): Promise<void> {
    refuseReserved('signal', name);
    await this.reach(id, (handle) => handle.signal(name, payload));
  }

  /** @throws Problem 404 for a name that the workflow does not answer */
  async query(id: string, name: string): Promise<RunAnswer> {
    refuseReserved('query', name);
    return { result: await this.reach(id, (handle) => handle.query<unknown>(name), { name }) };
  }

  /**
   * Resolves when the run has answered.
   * @param updateId the same id is the same update, however often it is sent
   * @throws Problem 409 once it has ended, 422 when the run refuses it
   */
  async update(id: string, name: string, payload: unknown, updateId?: string): Promise<RunAnswer> {
    refuseReserved('update', name);
    const args: [unknown] = [payload];
    const options = { args, ...(updateId !== undefined && { updateId }) };
    return {
      result: await this.reach(id, (handle) => handle.executeUpdate<unknown, [unknown]>(name, options), {
        name,
        deadlineMs: UPDATE_DEADLINE_MS,
      }),
    };
  }

  private async reach<Answer>(
    id: string,
    work: (handle: WorkflowHandle) => Promise<Answer>,
    { name = '', deadlineMs }: { readonly name?: string; readonly deadlineMs?: number } = {},
  ): Promise<unknown> {
    await this.known.get(id);
    try {
      const answer = await this.temporal.call(({ workflow }) => work(workflow.getHandle(id)), deadlineMs);
      return withoutSecrets(answer ?? null);
    } catch (error) {
      throw problemOf(error, id, name) ?? error;
    }
  }
}

function problemOf(error: unknown, id: string, name: string): Problem | undefined {
  if (error instanceof WorkflowNotFoundError) return ended(id);
  if (error instanceof QueryNotRegisteredError) return unknownMessage('query', name);
  if (error instanceof WorkflowUpdateFailedError) {
    const reason = redactedText((error.cause ?? error).message).replace(/\.$/, '');
    return new Problem(422, [diagnostic('RUN_UPDATE_REFUSED', { name, reason })]);
  }
  return undefined;
}

function ended(id: string): Problem {
  return new Problem(409, [diagnostic('RUN_ENDED', { id })]);
}

function refuseReserved(kind: MessageKind, name: string): void {
  if (name.startsWith(RESERVED) || !isPlausibleId(name)) throw unknownMessage(kind, name);
}

function unknownMessage(kind: MessageKind, name: string): Problem {
  return new Problem(404, [diagnostic('RUN_MESSAGE_UNKNOWN', { kind, name: name.slice(0, 100) })]);
}
