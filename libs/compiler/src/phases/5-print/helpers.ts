import { code, type Code, docComment, identifier, lines, template } from '@workflow-builder/code-printer';
import { type HelperName, temporal, typeNames } from './vocabulary.js';

interface Helper {
  readonly doc: string;
  readonly source: Code;
}

const { JsonValue, StepRecord } = typeNames;

/** The small functions that generated workflows share, printed into each file that calls them. */
const helpers: Readonly<Record<HelperName, Helper>> = {
  step: {
    doc: 'Executes one node and reports it once, whatever becomes of it.',
    source: code`async function step<Input extends ${JsonValue}, Output extends ${JsonValue}>(
  nodeId: string,
  input: Input,
  run: (input: Input) => Output | Promise<Output>,
): Promise<Output> {
  const startedAt = new Date().toISOString();
  const record = (outcome: Pick<${StepRecord}, 'status' | 'output' | 'error'>): void => {
    steps.record({
      sequence,
      nodeId,
      startedAt,
      completedAt: new Date().toISOString(),
      input,
      ...outcome,
    });
    sequence += 1;
  };
  try {
    const output = await run(input);
    record({ status: 'completed', output });
    return output;
  } catch (error) {
    const status = ${temporal.isCancellation}(error) ? 'cancelled' : 'failed';
    record({ status, output: null, error: ${temporal.rootCause}(error) ?? 'Unknown error' });
    throw error;
  }
}`,
  },
  concurrently: {
    doc: 'Starts branches together. The first failure cancels the others, waits for them and is thrown.',
    source: code`async function concurrently<Branches extends readonly Promise<unknown>[] | []>(start: () => Branches) {
  return ${temporal.CancellationScope}.cancellable(async () => {
    const branches = start();
    try {
      return await Promise.all(branches);
    } catch (error) {
      ${temporal.CancellationScope}.current().cancel();
      await Promise.allSettled(branches);
      throw error;
    }
  });
}`,
  },
  after: {
    doc: 'Runs with the outputs of earlier steps as soon as they are all done.',
    source: code`async function after<Earlier extends readonly Promise<unknown>[] | [], Output>(
  earlier: Earlier,
  run: (outputs: { -readonly [Key in keyof Earlier]: Awaited<Earlier[Key]> }) => Promise<Output>,
): Promise<Output> {
  return run(await Promise.all(earlier));
}`,
  },
  field: {
    doc: 'A field of any JSON; undefined where there is none of that name.',
    source: code`function field(value: ${JsonValue} | undefined, key: string | number): ${JsonValue} | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return typeof key === 'number' ? value[key] : undefined;
  return Object.hasOwn(value, key) ? value[key] : undefined;
}`,
  },
  text: {
    doc: 'A value within text: nothing is empty, objects and lists are JSON.',
    source: code`function text(value: ${JsonValue} | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}`,
  },
  unimplemented: {
    doc: 'Fails for good, since nobody has registered the activity.',
    source: code`function unimplemented(activity: string): ${JsonValue} {
  const message = ${template(['No implementation of the activity ', identifier('activity')])};
  throw ${temporal.ApplicationFailure}.nonRetryable(message, 'ACTIVITY_NOT_IMPLEMENTED');
}`,
  },
};

/** The declarations of the helpers that are used, in a fixed order. */
export function printHelpers(used: ReadonlySet<HelperName>, withComments: boolean): readonly Code[] {
  const entries = Object.entries(helpers).filter(([name]) => [...used].some((helper) => helper === name));
  return entries.map(([, { doc, source }]) => (withComments ? lines([docComment([doc]), source]) : source));
}
