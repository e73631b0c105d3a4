import { code, identifier, template } from '@workflow-builder/code-printer';
import { temporal, typeNames } from '../vocabulary.js';
import type { Helper } from './helper.js';

const { JsonValue, StepRecord } = typeNames;

/** Helpers that execute nodes and report them. */
export const executionHelpers = {
  step: {
    doc: 'Executes one node and reports it once, whatever becomes of it.',
    uses: ['report'],
    source: code`async function step<Input extends ${JsonValue}, Output extends ${JsonValue} | undefined>(
  nodeId: string,
  input: Input,
  run: (input: Input) => Output | Promise<Output>,
): Promise<Output> {
  const reported = report(nodeId, input);
  try {
    const output = await run(input);
    reported.completed(output);
    return output;
  } catch (error) {
    reported.failed(error);
    throw error;
  }
}`,
  },
  within: {
    doc: 'Executes a node that contains others, and reports it once when all of them are done.',
    uses: ['report'],
    source: code`async function within<Input extends ${JsonValue}, Inside extends { output: ${JsonValue} }>(
  nodeId: string,
  input: Input,
  run: (input: Input) => Promise<Inside>,
): Promise<Inside> {
  const reported = report(nodeId, input);
  try {
    const inside = await run(input);
    reported.completed(inside.output);
    return inside;
  } catch (error) {
    reported.failed(error);
    throw error;
  }
}`,
  },
  report: {
    doc: 'Begins the report of a node, unless it is cancelled. A run that goes on as new does not end it.',
    source: code`function report(nodeId: string, input: ${JsonValue}) {
  if (${temporal.CancellationScope}.current().consideredCancelled) {
    throw new ${temporal.CancelledFailure}('Cancelled before it started');
  }
  const startedAt = new Date().toISOString();
  const record = (outcome: Pick<${StepRecord}, 'status' | 'output' | 'error'>): void => {
    const completedAt = new Date().toISOString();
    steps.record({ sequence, nodeId, startedAt, completedAt, input, ...outcome });
    sequence += 1;
  };
  return {
    completed(output: ${JsonValue} | undefined): void {
      record({ status: 'completed', output: output ?? null });
    },
    failed(error: unknown): void {
      if (error instanceof ${temporal.ContinueAsNew}) return;
      const status = ${temporal.isCancellation}(error) ? 'cancelled' : 'failed';
      record({ status, output: null, error: ${temporal.rootCause}(error) ?? 'Unknown error' });
    },
  };
}`,
  },
  callActivity: {
    doc: "Executes one node that calls an activity; the call carries the node's label as summary.",
    uses: ['step'],
    source: code`function callActivity<Input extends ${JsonValue}, Output extends ${JsonValue} | undefined>(
  nodeId: string,
  summary: string,
  input: NoInfer<Input>,
  activity: { executeWithOptions: (options: { summary: string }, args: [Input]) => Promise<Output> },
): Promise<Output> {
  return step(nodeId, input, () => activity.executeWithOptions({ summary }, [input]));
}`,
  },
  unimplemented: {
    doc: 'Fails for good, since nobody has registered the activity.',
    source: code`function unimplemented(activity: string): ${JsonValue} {
  const message = ${template(['No implementation of the activity ', identifier('activity')])};
  throw ${temporal.ApplicationFailure}.nonRetryable(message, 'ACTIVITY_NOT_IMPLEMENTED');
}`,
  },
  resultOf: {
    doc: 'The result of the end that was reached; of several an object, null of none.',
    source: code`function resultOf<Result>(ends: { [nodeId: string]: Result | undefined }) {
  const reached = Object.entries(ends).flatMap(([nodeId, result]) =>
    result === undefined ? [] : [{ nodeId, result }],
  );
  const [first] = reached;
  if (first === undefined) return null;
  if (reached.length === 1) return first.result;
  return Object.fromEntries(reached.map(({ nodeId, result }) => [nodeId, result]));
}`,
  },
} satisfies Record<string, Helper>;
