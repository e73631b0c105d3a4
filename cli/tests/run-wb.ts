import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../src/index.js';

export interface Ending {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Around {
  readonly stdin?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly isTTY?: boolean;
}

/** Runs `wb` in this process, with streams of its own. */
export async function wb(
  args: readonly string[],
  { stdin = '', env = {}, isTTY = false }: Around = {},
): Promise<Ending> {
  let stdout = '';
  let stderr = '';
  const code = await main(args, {
    stdin: one(stdin),
    stdout: { write: (text) => (stdout += text), isTTY },
    stderr: { write: (text) => (stderr += text), isTTY },
    env,
  });
  return { code, stdout, stderr };
}

async function* one(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}

/** Path of an example document. */
export function example(name: string): string {
  return join(import.meta.dirname, '../../docs/examples', `${name}.json`);
}

export function readExample(name: string): string {
  return readFileSync(example(name), 'utf8');
}

/** A document that is rejected for its node `log-1`, labelled `Log Message`. */
export function rejectedDocument(): string {
  return readExample('base-workflow').replace('Hello from BaseWorkflow', '${nodes.nowhere.text}');
}

/** A document whose node `call` starts a workflow of the project, and which ends with what that returns. */
export function callingDocument(workflowType: string): string {
  const nodes = [
    { id: 'start', type: 'trigger', data: { label: 'Start', config: { triggerType: 'manual' } } },
    { id: 'call', type: 'child-workflow', data: { label: 'Call', config: { workflowType, input: {} } } },
    { id: 'end', type: 'end', data: { label: 'End', config: { result: '${call}' } } },
  ];
  const edges = [
    { id: 'e1', source: 'start', target: 'call' },
    { id: 'e2', source: 'call', target: 'end' },
  ];
  return JSON.stringify({ id: 'calling', name: 'Calling', nodes, edges });
}
