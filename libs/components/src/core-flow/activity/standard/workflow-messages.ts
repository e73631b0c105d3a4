import { type Attempt, bounded, failure } from './attempt.js';
import type { JsonObject, JsonValue } from './json.js';

/** A run of the project: that of the workflow id, which is of the type where both are there; else the only open one of the type. */
export type WorkflowTarget = { workflowType?: string; workflowId?: string };

export type SignalWorkflowInput = WorkflowTarget & { signal: string; payload?: JsonValue | undefined };

/** `schema`: what the workflow takes the answer for; any JSON without it. */
export type QueryWorkflowInput = WorkflowTarget & { query: string; schema?: JsonObject; timeoutMs: number };

export type UpdateWorkflowInput = WorkflowTarget & {
  update: string;
  payload?: JsonValue | undefined;
  schema?: JsonObject;
  timeoutMs: number;
};

/** Messages to runs of one project. No call reaches a run of another project; an answer that does not fit the schema is refused. */
export type WorkflowMessages = {
  /** Sent once, however often the same step of a run asks for it. */
  signal: (input: SignalWorkflowInput, signal: AbortSignal) => Promise<void>;
  query: (input: QueryWorkflowInput, signal: AbortSignal) => Promise<JsonValue>;
  /** Made once for each run that the target goes through, however often the same step of a run asks for it. */
  update: (input: UpdateWorkflowInput, signal: AbortSignal) => Promise<JsonValue>;
};

type Ports = { workflows: WorkflowMessages; attempt: () => Attempt };

const SIGNAL_TIMEOUT_MS = 30_000;

/** The activity `signal-workflow`: done when Temporal has taken the signal. */
export function createSignalWorkflow(ports: Ports) {
  return (input: SignalWorkflowInput): Promise<null> =>
    bounded(ports.attempt(), SIGNAL_TIMEOUT_MS, async (signal) => {
      await ports.workflows.signal(input, signal);
      return null;
    });
}

/** The activity `query-workflow`: what another run of the project answers. */
export function createQueryWorkflow(ports: Ports) {
  return (input: QueryWorkflowInput): Promise<JsonValue> =>
    bounded(ports.attempt(), input.timeoutMs, (signal) => ports.workflows.query(input, signal));
}

/** The activity `update-workflow`: what another run of the project answers once it has taken the update. */
export function createUpdateWorkflow(ports: Ports) {
  return (input: UpdateWorkflowInput): Promise<JsonValue> =>
    bounded(ports.attempt(), input.timeoutMs, (signal) => ports.workflows.update(input, signal));
}

/** Those of a process that belongs to no project. */
export const noWorkflows: WorkflowMessages = { signal: refuse, query: refuse, update: refuse };

function refuse({ workflowType, workflowId }: WorkflowTarget): Promise<never> {
  const message = `The workflow ${workflowType ?? workflowId ?? ''} runs in a project, and this process belongs to none.`;
  return Promise.reject(failure('WORKFLOW_UNREACHABLE', message, { isFinal: true }));
}
