import { describe, expect, it } from '@jest/globals';
import { setApart } from './apart.js';

const workflow = `
// Generated.
import { CancelledFailure, log, proxyActivities, type Sinks } from '@temporalio/workflow';
import type * as activities from './activities.js';

type Json = string | Json[];

type Vars = { total: number };

export interface Steps extends Sinks {
  step: { done(value: Json): void };
}

/** Counts. */
let sequence = 0;

const { send } = proxyActivities<typeof activities>({ startToCloseTimeout: '1m' });

export async function Main(input: Json): Promise<Json> {
  const vars: Vars = { total: 0 };
  return step(input, () => send(vars));
}

/** Executes a step. */
async function step(input: Json, run: () => Promise<Json>): Promise<Json> {
  if (next() > 1) throw new CancelledFailure('no');
  return run();
}

function next(): number {
  sequence += 1;
  return sequence;
}

function sendTwice(): void {
  send();
}
`;

describe('setApart()', () => {
  const apart = setApart(workflow);

  it('takes out the functions that know nothing of the workflow, with what they need', () => {
    expect(apart?.helpers).toContain('/** Executes a step. */\nexport async function step(');
    expect(apart?.helpers).toContain('export function next(');
    expect(apart?.helpers).toContain('export type Json =');
    expect(apart?.helpers).toContain('export let sequence = 0;');
    expect(apart?.helpers).toContain(`import { CancelledFailure } from '@temporalio/workflow';`);
    expect(apart?.helpers).not.toContain('Vars');
  });

  it('leaves the rest as it is, which imports what it uses', () => {
    expect(apart?.own).toContain('// Generated.');
    expect(apart?.own).toContain('function sendTwice(');
    expect(apart?.own).not.toContain('sequence');
    expect(apart?.own).toContain(`import { type Json, step } from './helpers.js';`);
  });

  it('leaves the imports that nobody uses where they are found', () => {
    expect(apart?.own).toContain(`import { log, proxyActivities, type Sinks } from '@temporalio/workflow';`);
  });

  it('lets a helper that nobody uses be found, though it uses itself', () => {
    const idle = `${workflow}\nfunction idle(): void {\n  idle();\n}\n`;
    expect(setApart(idle)?.own).toContain(`import { type Json, step, idle } from './helpers.js';`);
  });

  it('gives the same helpers of workflows that share them', () => {
    const other = workflow.replaceAll('Main', 'Other').replaceAll('Vars', 'Totals');
    expect(setApart(other)?.helpers).toBe(apart?.helpers);
  });

  it.each([
    ['a name is declared twice', `${workflow}\nfunction step(): void {}\n`],
    ['a variable is used by both', workflow.replace('total: 0', 'total: sequence')],
    ['the SDK is imported whole', `import * as sdk from '@temporalio/workflow';\n${workflow}`],
    [
      'a comment stands within an import',
      workflow.replace('{ CancelledFailure', '{ /* @ts-ignore */ CancelledFailure'),
    ],
    ['there are no helpers', `export const one = 1;\n`],
  ])('sets nothing apart where %s', (_, text) => {
    expect(setApart(text)).toBeUndefined();
  });
});
