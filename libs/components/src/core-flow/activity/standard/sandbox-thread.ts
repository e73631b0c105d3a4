import type * as jsonSchema from '@cfworker/json-schema';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type * as quickjs from 'quickjs-emscripten';
import type { SandboxAnswer, SandboxJob } from './sandbox-job.js';

// The program of the sandbox's thread. It is handed to the thread as text (see sandbox.ts), so it loads its two packages from
// where the activities were loaded, which `workerData` names, and takes nothing but types from its neighbours.

const given: unknown = workerData;
const baseUrl = String(given);
const loadQuickJs: (id: 'quickjs-emscripten') => typeof quickjs = createRequire(baseUrl);
const loadJsonSchema: (id: '@cfworker/json-schema') => typeof jsonSchema = createRequire(baseUrl);
const { newQuickJSWASMModule } = loadQuickJs('quickjs-emscripten');
const { Validator } = loadJsonSchema('@cfworker/json-schema');

const parseSchema: (text: string) => jsonSchema.Schema = JSON.parse;

const LATE = 'The code did not end in time.';

/** Why a job gave nothing. */
class Refusal extends Error {
  constructor(
    readonly code: Extract<SandboxAnswer, { ok: false }>['code'],
    message: string,
  ) {
    super(message.slice(0, 1_000));
  }
}

/** One job in a machine of its own, which goes with all that is in it. */
async function execute(job: SandboxJob): Promise<string> {
  const runtime = (await newQuickJSWASMModule()).newRuntime();
  const deadline = Date.now() + job.timeMs;
  const isLate = (): boolean => Date.now() > deadline;
  runtime.setMemoryLimit(job.memoryBytes);
  runtime.setMaxStackSize(job.stackBytes);
  runtime.setInterruptHandler(isLate);
  return callProcess(runtime.newContext(), job, isLate);
}

function callProcess(vm: quickjs.QuickJSContext, job: SandboxJob, isLate: () => boolean): string {
  const unwrap = (result: ReturnType<quickjs.QuickJSContext['evalCode']>): quickjs.QuickJSHandle => {
    if (result.error === undefined) return result.value;
    throw refusalOf(vm, result.error, isLate);
  };
  // Taken before the user's code could replace them.
  const parse = unwrap(vm.evalCode('JSON.parse'));
  const stringify = unwrap(vm.evalCode('JSON.stringify'));
  const namespace = unwrap(vm.evalCode(job.code, 'processor.js', { type: 'module' }));
  const input = unwrap(vm.callFunction(parse, vm.undefined, vm.newString(job.input)));
  const returned = unwrap(vm.callFunction(vm.getProp(namespace, 'process'), vm.undefined, input));
  const output = settle(vm, returned, isLate);
  const json = unwrap(vm.callFunction(stringify, vm.undefined, output));
  if (vm.typeof(json) !== 'string') return 'null';
  const length = vm.getNumber(vm.getProp(json, 'length'));
  if (length > job.maxOutputLength)
    throw new Refusal(
      'PROCESSOR_LIMIT_EXCEEDED',
      'The output is longer than ' + String(job.maxOutputLength) + ' characters.',
    );
  return vm.getString(json);
}

/** What a promise gives once all jobs are done; nothing else can settle it. */
function settle(
  vm: quickjs.QuickJSContext,
  value: quickjs.QuickJSHandle,
  isLate: () => boolean,
): quickjs.QuickJSHandle {
  const jobs = vm.runtime.executePendingJobs();
  if (jobs.error !== undefined) throw refusalOf(vm, jobs.error, isLate);
  const state = vm.getPromiseState(value);
  switch (state.type) {
    case 'fulfilled':
      return state.value;
    case 'rejected':
      throw refusalOf(vm, state.error, isLate);
    case 'pending':
      if (isLate()) throw new Refusal('PROCESSOR_LIMIT_EXCEEDED', LATE);
      throw new Refusal('PROCESSOR_FAILED', 'The promise that process() returned never settles.');
  }
}

function refusalOf(vm: quickjs.QuickJSContext, error: quickjs.QuickJSHandle, isLate: () => boolean): Refusal {
  const text = (key: string): string => {
    const value = vm.getProp(error, key);
    const isShort = vm.typeof(value) === 'string' && vm.getNumber(vm.getProp(value, 'length')) < 10_000;
    return isShort ? vm.getString(value) : '';
  };
  const [name, message] = vm.typeof(error) === 'object' && !isLate() ? [text('name'), text('message')] : ['', ''];
  // Reading an error may run code as well.
  if (isLate()) return new Refusal('PROCESSOR_LIMIT_EXCEEDED', LATE);
  const reason = (name === '' ? '' : name + ': ') + (message === '' ? 'it threw' : message);
  // The engine's own errors: out of memory, out of stack, too long a text.
  return new Refusal(name === 'InternalError' ? 'PROCESSOR_LIMIT_EXCEEDED' : 'PROCESSOR_FAILED', reason);
}

function requireFit(
  json: string,
  schema: string | undefined,
  code: 'PROCESSOR_INPUT_INVALID' | 'PROCESSOR_OUTPUT_INVALID',
): void {
  if (schema === undefined) return;
  const rules = parseSchema(schema);
  const { valid, errors } = new Validator(rules, '2020-12').validate(JSON.parse(json));
  const [error] = errors.slice(-1);
  if (valid || error === undefined) return;
  throw new Refusal(code, error.instanceLocation + ': ' + error.error);
}

async function answer(job: SandboxJob): Promise<SandboxAnswer> {
  try {
    requireFit(job.input, job.inputSchema, 'PROCESSOR_INPUT_INVALID');
    const output = await execute(job);
    requireFit(output, job.outputSchema, 'PROCESSOR_OUTPUT_INVALID');
    return { ok: true, output };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, message: error.message };
    throw error;
  }
}

parentPort?.on('message', (job: SandboxJob) => {
  void answer(job).then((reply) => parentPort?.postMessage(reply));
});
