import { append, type Mutant, own } from '../mutant.js';

const reach = (id: string, file: Mutant['file'], code: string): Mutant => ({
  id,
  file,
  spoil: append(code),
  found: own('allowed-globals'),
});

const beyondWorkflows = [
  ...['process', 'globalThis', 'global', 'Function', 'Proxy', 'Reflect', 'Buffer', 'console', 'structuredClone'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch', 'crypto', 'performance'],
  ...['WeakRef', 'FinalizationRegistry', 'SharedArrayBuffer', 'Atomics', 'WebAssembly', 'Intl', 'AbortSignal'],
];

/** What each file may name. */
export const globalMutants: readonly Mutant[] = [
  ...beyondWorkflows.map((name) =>
    reach(`workflow-reaches-${name}`, 'workflow', `export const spoilt: unknown = ${name};`),
  ),
  reach('global-by-typeof', 'workflow', `export const spoilt = typeof process;`),
  reach('global-in-shorthand', 'workflow', `export const spoilt: unknown = { process };`),
  reach('arguments', 'workflow', `export function spoilt(): unknown { return arguments.length; }`),
  reach(
    'shadowed-JSON',
    'workflow',
    `export function spoilt(): void { const JSON = { parse: 1 }; String(JSON.parse); }`,
  ),
  reach('shadowed-undefined', 'workflow', `export function spoilt(undefined: string): string { return undefined; }`),
  reach('shadowed-Promise-type', 'workflow', `export type Promise<T> = T | undefined;`),
  reach('global-under-another-name', 'workflow', `const chance = Math;\nexport const spoilt = chance.random();`),
  reach('global-handed-on', 'workflow', `export const spoilt = ((x: Math) => x.random())(Math);`),
  reach(
    'stack-traces-captured',
    'workflow',
    `export const spoilt = (x: object): void => { Error.captureStackTrace(x); };`,
  ),
  reach('activities-end-the-process', 'activities', `process.exit(1);`),
  reach('activities-signal-a-process', 'activities', `export const spoilt = process.kill(1);`),
  reach('activities-hand-on-the-process', 'activities', `const own = process;\nown.exit(1);`),
  reach('activities-take-the-process-apart', 'activities', `const { exit } = process;\nexit(1);`),
  reach('activities-load-native-code', 'activities', `process['dlopen']({}, 'x');`),
  reach('activities-reach-a-channel', 'activities', `export const spoilt: unknown = new MessageChannel();`),
  reach('activities-reach-globalThis', 'activities', `export const spoilt: unknown = globalThis;`),
];
