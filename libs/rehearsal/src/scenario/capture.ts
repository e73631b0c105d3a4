import type { Step } from '@workflow-builder/ir';
import type { JsonValue } from '@workflow-builder/workflow-model';
import type { Rehearsable } from '../rehearsable.js';
import { asJson } from '../stand-in/as-json.js';
import type { MockedOutcome, Scenario, ScenarioMessage } from './scenario.js';

/** A run that took place, as far as a scenario needs to know it. */
export interface PastRun {
  readonly id: string;
  readonly status: 'completed' | 'failed';
  /** Once completed. */
  readonly result?: unknown;
  /** In the order in which they ended. */
  readonly records: readonly PastRecord[];
}

/** What became of a node in a past run. */
export interface PastRecord {
  readonly nodeId: string;
  readonly input: unknown;
  readonly output: unknown;
  /** Message of the failure; absent where the node did not fail. */
  readonly error?: string;
}

/** The scenario that a past run went through: the same input, outcomes and messages, and the same path. */
export function captureScenario({ steps }: Rehearsable, { id, status, result, records }: PastRun): Scenario {
  const stepOf = new Map<string, Step>(steps.map((step) => [step.nodeId, step]));
  const outcomes = new Map<string, MockedOutcome[]>();
  const messages: ScenarioMessage[] = [];
  let input: JsonValue = {};
  for (const record of records) {
    const operation = stepOf.get(record.nodeId)?.operation;
    if (operation?.kind === 'start') input = asJson(record.input);
    if (operation?.kind === 'activity' || operation?.kind === 'child') {
      outcomes.set(record.nodeId, [...(outcomes.get(record.nodeId) ?? []), outcomeOf(record)]);
    }
    if (operation?.kind === 'receive' && record.output !== null && record.output !== undefined) {
      messages.push({ channel: operation.channel, name: operation.name, payload: asJson(record.output) });
    }
  }
  return {
    name: `as run ${id}`,
    input,
    outcomes: Object.fromEntries(outcomes),
    messages,
    expected: {
      status,
      ...(status === 'completed' && { result: asJson(result) }),
      path: records.map(({ nodeId }) => nodeId),
    },
  };
}

/** Logs know the message of a failure, not its type. */
function outcomeOf({ output, error }: PastRecord): MockedOutcome {
  return error === undefined ? { returns: asJson(output) } : { fails: { type: 'Error', message: error } };
}
