import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire, isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '@temporalio/client';
import { testTemporal } from '@workflow-builder/testing';
import { wb } from '../../tests/run-wb.js';

const root = join(import.meta.dirname, '../../..');
const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
const temporal = testTemporal();

const node = (id: string, componentName: string, config: object) => ({
  id,
  type: 'activity',
  data: { label: id, componentName, config },
});

/** Calls every kind of activity, of which a run with `all: false` executes `log` only. */
const document = {
  id: 'wf-own',
  name: 'Own project',
  settings: { taskQueue: temporal.taskQueue },
  nodes: [
    {
      id: 'start',
      type: 'trigger',
      data: {
        label: 'Start',
        config: {
          inputSchema: {
            type: 'object',
            properties: { who: { type: 'string' }, all: { type: 'boolean' } },
            required: ['who', 'all'],
          },
        },
      },
    },
    { id: 'all', type: 'condition', data: { label: 'All?', config: { expression: 'input.all' } } },
    node('fetch', 'http-request', { url: 'https://example.com', method: 'GET' }),
    node('rows', 'postgresql-query', { connectorId: 'db', query: 'select 1', parameters: [] }),
    node('cached', 'redis-command', { connectorId: 'cache', command: 'GET', key: 'k' }),
    node('hello', 'log', { message: 'Hello ${input.who}' }),
    { id: 'end', type: 'end', data: { label: 'End', config: { result: 'Hello ${input.who}' } } },
  ],
  edges: [
    { id: 'e1', source: 'start', target: 'all' },
    { id: 'e2', source: 'all', target: 'fetch', sourceHandle: 'true' },
    { id: 'e3', source: 'fetch', target: 'rows' },
    { id: 'e4', source: 'rows', target: 'cached' },
    { id: 'e5', source: 'cached', target: 'hello' },
    { id: 'e6', source: 'all', target: 'hello', sourceHandle: 'false' },
    { id: 'e7', source: 'hello', target: 'end' },
  ],
};

describe('a project of its own', () => {
  let directory: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'wb-project-'));
    const { code, stdout } = await wb(['compile', '-', '--out', directory], { stdin: JSON.stringify(document) });
    expect([code, stdout]).toEqual([0, expect.anything()]);
    // In place of `npm install`.
    await symlink(join(root, 'node_modules'), join(directory, 'node_modules'));
  });

  afterAll(() => rm(directory, { recursive: true, force: true }));

  const read = (name: string) => readFile(join(directory, name), 'utf8');

  it('declares every package that it imports, and one protobufjs', async () => {
    const { dependencies } = JSON.parse(await read('package.json')) as { dependencies: Record<string, string> };
    const sources = await Promise.all(['workflow.ts', 'activities.ts', 'worker.ts'].map(read));
    const imported = sources
      .flatMap((source) => [...source.matchAll(/from '([^'.][^']*)'/g)])
      .map(([, specifier = '']) => specifier)
      .filter((specifier) => !isBuiltin(specifier))
      .map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0]);
    expect(imported).toEqual(expect.arrayContaining(['@temporalio/worker', 'pg', 'ioredis']));
    for (const name of imported) expect(Object.keys(dependencies)).toContain(name);
    expect(dependencies['protobufjs']).toMatch(/^\^8\./);
  });

  it('holds the manifest and the node map', async () => {
    expect(JSON.parse(await read('manifest.json'))).toMatchObject({
      manifestVersion: 1,
      workflow: { id: 'wf-own', name: 'Own project', type: 'OwnProject' },
    });
    const { nodes } = JSON.parse(await read('node-map.json')) as { nodes: readonly { id: string }[] };
    expect(nodes.map(({ id }) => id)).toEqual(['all', 'cached', 'end', 'fetch', 'hello', 'rows', 'start']);
    expect(await read('.gitignore')).toContain('node_modules/');
    expect(await read('README.md')).toContain('`OwnProject`');
  });

  it('is built by tsc and runs its workflow', async () => {
    await promisify(execFile)(process.execPath, [tsc, '-p', directory], { timeout: 120_000 });
    const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };
    expect(scripts).toEqual({ build: 'tsc -p .', start: 'node dist/worker.js' });
    const worker = spawn(process.execPath, ['dist/worker.js'], {
      cwd: directory,
      env: { ...process.env, TEMPORAL_ADDRESS: temporal.address, TEMPORAL_NAMESPACE: temporal.namespace },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed = collect(worker);
    const connection = await temporal.connect();
    try {
      const client = new Client({ connection, namespace: temporal.namespace });
      const run = client.workflow.execute('OwnProject', {
        taskQueue: temporal.taskQueue,
        workflowId: temporal.taskQueue,
        args: [{ who: 'you', all: false }],
        workflowExecutionTimeout: '60s',
      });
      const died = once(worker, 'exit').then(() => Promise.reject(new Error(printed.text)));
      expect(await Promise.race([run, died])).toBe('Hello you');
    } finally {
      await connection.close();
      await stop(worker);
    }
    expect(printed.text).toContain('"nodeId":"hello"');
  }, 240_000);
});

function collect(child: ChildProcess): { text: string } {
  const printed = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (printed.text += chunk.toString()));
  }
  return printed;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
