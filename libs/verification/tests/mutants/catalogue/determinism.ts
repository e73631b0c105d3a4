import { append, type Mutant, own } from '../mutant.js';

const differs = (id: string, code: string): Mutant => ({
  id,
  file: 'workflow',
  spoil: append(code),
  found: own('deterministic'),
});

const outOfBounds = (id: string, code: string): Mutant => ({ ...differs(id, code), found: own('allowed-globals') });

const info = `import { workflowInfo as spoiltInfo } from '@temporalio/workflow';\n`;

/** What may answer differently in a replay. */
export const determinismMutants: readonly Mutant[] = [
  outOfBounds('chance', `export const spoilt = (): number => Math.random();`),
  outOfBounds('chance-by-text', `export const spoilt = (): number => Math['random']();`),
  outOfBounds('chance-by-constant', `const key = 'random';\nexport const spoilt = (): number => Math[key]();`),
  outOfBounds('chance-by-pattern', `const { random } = Math;\nexport const spoilt = (): number => random();`),
  outOfBounds('timer', `export const spoilt = (x: () => void): unknown => setTimeout(x, 1);`),
  outOfBounds('format-of-the-locale', `export const spoilt = new Intl.NumberFormat().format(1);`),
  differs('text-of-the-locale', `export const spoilt = (1).toLocaleString();`),
  differs('text-of-the-locale-by-key', `const key = 'toLocaleUpperCase';\nexport const spoilt = 'a'[key]();`),
  differs('order-of-the-locale', `export const spoilt = 'a'.localeCompare('b');`),
  differs('hour-of-the-time-zone', `export const spoilt = new Date().getHours();`),
  differs('hour-of-the-time-zone-by-pattern', `export const { getHours: spoilt } = new Date();`),
  differs('offset-of-the-time-zone', `export const spoilt = new Date().getTimezoneOffset();`),
  differs('date-in-the-time-zone', `export const spoilt = new Date(2020, 1, 1);`),
  differs('date-as-text-of-the-time-zone', `export const spoilt = Date();`),
  differs('stack-of-an-error', `export const spoilt = new Error('').stack;`),
  differs('clock-of-the-host', `${info}export const spoilt = (): unknown => spoiltInfo().unsafe.now();`),
  differs('whether-it-is-a-replay', `${info}export const spoilt = (): unknown => spoiltInfo().unsafe.isReplaying;`),
  differs(
    'clock-of-the-host-by-pattern',
    `${info}export const spoilt = (): unknown => { const { unsafe } = spoiltInfo(); return unsafe; };`,
  ),
  differs('await-before-there-is-an-execution', `export const spoilt = await Promise.resolve(1);`),
  differs('name-of-the-module', `export const spoilt = import.meta.url;`),
];
