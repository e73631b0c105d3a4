import type { Message, Results, Settlement, Work } from '../stand-in/agenda.js';
import { executeScript, type ExecutionOptions } from '../stand-in/execute.js';
import type { Trace } from '../stand-in/trace.js';
import type { Rehearsable } from '../rehearsable.js';
import type { MockedOutcome, Scenario, ScenarioMessage } from './scenario.js';

/** How a scenario went. */
export type Rehearsal =
  | { readonly kind: 'ended'; readonly trace: Trace }
  /** The code does not end, or does what code must not do. */
  | { readonly kind: 'broke'; readonly reason: string };

/** Runs one scenario on the stand-in, in no time. Never rejects. */
export async function rehearse(
  workflow: Rehearsable,
  scenario: Scenario,
  options?: Pick<ExecutionOptions, 'mostSteps'>,
): Promise<Rehearsal> {
  const { input = {}, messages = [], seed = '' } = scenario;
  const surroundings = { seed, input, messages: messages.map(messageOf), results: mockedResults(workflow, scenario) };
  try {
    return { kind: 'ended', trace: await executeScript(workflow.script, workflow.workflowType, surroundings, options) };
  } catch (error) {
    return { kind: 'broke', reason: error instanceof Error ? error.message : String(error) };
  }
}

function messageOf({ channel, name, payload }: ScenarioMessage): Message {
  return { channel, name, payload };
}

/** The n-th piece of work of a node has its n-th outcome, and the last one from there on; null where none is given. */
export function mockedResults({ steps }: Rehearsable, { outcomes = {} }: Scenario): Results {
  const executions = new Map<string, number>();
  return (work) => {
    const nodeId = steps.find((step) => isWorkOf(step, work))?.nodeId ?? '';
    const execution = executions.get(nodeId) ?? 0;
    executions.set(nodeId, execution + 1);
    const given = Object.hasOwn(outcomes, nodeId) ? (outcomes[nodeId] ?? []) : [];
    return settlement(given[execution] ?? given.at(-1) ?? { returns: null });
  };
}

function isWorkOf({ label, operation }: Rehearsable['steps'][number], { name, label: given }: Work): boolean {
  switch (operation.kind) {
    case 'activity':
      return given === label;
    case 'child':
      return name === `child ${operation.workflowType}`;
    case 'send':
      return name.startsWith(`signal ${operation.signal} `);
    default:
      return false;
  }
}

function settlement(outcome: MockedOutcome): Settlement {
  if ('returns' in outcome) return { kind: 'returned', value: outcome.returns };
  const { type, message, nonRetryable = false } = outcome.fails;
  return { kind: 'failed', type, message, nonRetryable };
}
