import type { FileName } from '../files.js';
import type { AllowedGlobals } from './own/allowed-globals.js';
import type { AllowedImports } from './own/allowed-imports.js';

/** What one file may reach beyond itself. */
export interface Reach {
  readonly reason: string;
  readonly imports: AllowedImports;
  readonly globals: AllowedGlobals;
}

const words = (text: string): readonly string[] => text.split(' ');
const values = (names: string): AllowedGlobals => Object.fromEntries(words(names).map((name) => [name, 'value']));

/** Globals that give the same answer in every replay; Temporal makes `Date` do so in workflows. */
const pureGlobals: AllowedGlobals = {
  ...values('undefined NaN Infinity isNaN isFinite parseInt parseFloat'),
  ...values('encodeURI encodeURIComponent decodeURI decodeURIComponent'),
  Object: words('entries fromEntries hasOwn is keys values'),
  Array: words('from isArray of'),
  String: words('fromCharCode fromCodePoint raw'),
  Number: words('EPSILON MAX_SAFE_INTEGER MIN_SAFE_INTEGER isFinite isInteger isNaN isSafeInteger parseFloat parseInt'),
  Boolean: [],
  BigInt: [],
  Symbol: words('asyncIterator iterator'),
  Math: words('abs ceil floor log10 log2 max min pow round sign sqrt trunc'),
  JSON: words('parse stringify'),
  Date: words('UTC now parse'),
  RegExp: [],
  Map: [],
  Set: [],
  Promise: words('all allSettled any race reject resolve'),
  Error: [],
  TypeError: [],
  RangeError: [],
  AggregateError: [],
};

export const reaches: Readonly<Record<FileName, Reach>> = {
  workflow: {
    reason:
      'Replayed from history: no clock, chance, timer, environment or network but those of the workflow API. `Math.random` and `Intl` are not within reach.',
    imports: { values: ['@temporalio/workflow'], types: ['@temporalio/common', './activities.js'] },
    globals: pureGlobals,
  },
  activities: {
    reason:
      'Runs once and may wait for the world, but starts no process and reads no file. The only thread is that of the sandbox.',
    imports: {
      values: [
        ...words('@temporalio/activity @temporalio/common node:dns/promises node:net node:worker_threads'),
        ...words('undici ipaddr.js pg ioredis ai @ai-sdk/anthropic @ai-sdk/openai @ai-sdk/openai-compatible'),
      ],
      types: [],
    },
    globals: {
      ...pureGlobals,
      ...values('fetch setTimeout clearTimeout setInterval clearInterval'),
      URL: words('canParse parse'),
      URLSearchParams: [],
      AbortSignal: words('any timeout'),
      AbortController: [],
      Buffer: words('byteLength from isBuffer'),
      Headers: [],
      Request: [],
      Response: [],
      process: words('env stdout'),
    },
  },
  worker: {
    reason: 'Our template, which starts the other two by itself.',
    imports: { values: words('@temporalio/worker node:url ./activities.js'), types: ['./workflow.js'] },
    globals: { ...pureGlobals, URL: [], process: ['env'], console: ['log'] },
  },
};
