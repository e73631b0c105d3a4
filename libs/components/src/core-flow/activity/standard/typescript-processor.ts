import { type Attempt, bounded } from './attempt.js';
import type { JsonObject, JsonValue } from './json.js';
import { parseJson } from './json-values.js';
import { Sandbox } from './sandbox.js';
import type { SandboxJob } from './sandbox-job.js';

export type TypescriptProcessorInput = {
  /** A module in JavaScript that exports `process(input)`. */
  code: string;
  input: JsonValue;
  /** JSON Schemas of input and output; absent, any JSON will do. */
  inputSchema?: JsonObject;
  outputSchema?: JsonObject;
};

/** What one call may take. */
export type ProcessorLimits = Pick<SandboxJob, 'timeMs' | 'memoryBytes' | 'stackBytes' | 'maxOutputLength'>;

const LIMITS: ProcessorLimits = {
  timeMs: 5_000,
  memoryBytes: 64 * 1_048_576,
  stackBytes: 262_144,
  maxOutputLength: 1_048_576,
};
/** Calls wait for one another. */
const WAIT_MS = 240_000;

/**
 * The activity `typescript-processor`: a user's function, in a machine that has neither network nor files, within 5 s and 64 MiB
 * by default.
 */
export function createTypescriptProcessor(ports: { attempt: () => Attempt }, limits = LIMITS) {
  const sandbox = new Sandbox();
  return async function typescriptProcessor(call: TypescriptProcessorInput): Promise<JsonValue> {
    const job = {
      ...limits,
      code: call.code,
      input: JSON.stringify(call.input),
      ...(call.inputSchema === undefined ? {} : { inputSchema: JSON.stringify(call.inputSchema) }),
      ...(call.outputSchema === undefined ? {} : { outputSchema: JSON.stringify(call.outputSchema) }),
    };
    return parseJson(await bounded(ports.attempt(), WAIT_MS, (signal) => sandbox.run(job, signal)));
  };
}
