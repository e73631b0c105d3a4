import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freePort } from '@workflow-builder/servers';
import { eventually } from '@workflow-builder/testing';
import { jwtVerify } from 'jose';
import { PortChooser } from './port-chooser.js';
import { serviceNames, startStack, type ServiceName, type Stack, type StackEvent, type StackOptions } from './index.js';

/** A service that is ready at once; answers with its environment; ends when told to. */
const healthy = `
import { createServer } from 'node:http';
const server = createServer((request, response) => {
  if (request.url === '/crash') process.exit(3);
  response.end(JSON.stringify(process.env));
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => server.close(() => process.exit(0)));
`;
const neverReady = `
import { createServer } from 'node:http';
console.log('waiting for the bus');
createServer((request, response) => response.writeHead(503).end()).listen(Number(process.env.PORT), '127.0.0.1');
`;
const endsAtOnce = `console.error('SETTING_MISSING'); process.exit(7);`;

const servers = {
  natsUrl: 'nats://127.0.0.1:1',
  temporalAddress: '127.0.0.1:2',
  databaseUrl: 'postgres://127.0.0.1:3/none',
};

describe('a stack', () => {
  let folder: string;
  let stack: Stack | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workflow-builder-stack-'));
    for (const service of serviceNames) await install(service, healthy);
  });

  afterEach(async () => {
    await stack?.stop();
    stack = undefined;
    await rm(folder, { recursive: true, force: true });
  });

  it('resolves when every replica is ready, each on a port of its own', async () => {
    stack = await start({ replicas: { validator: 2 } });

    const names = stack.processes.map(({ service, replica }) => `${service} ${replica}`);
    expect(names).toEqual([
      'gateway 0',
      'validator 0',
      'validator 1',
      'codegen 0',
      'verifier 0',
      'deployer 0',
      'worker 0',
    ]);
    expect(new Set(stack.processes.map(({ url }) => url)).size).toBe(7);
    for (const process of stack.processes) expect((await fetch(`${process.url}/health/ready`)).status).toBe(200);
  });

  it('hands the services the addresses of the servers, of the log intake, and what the caller adds', async () => {
    stack = await start({ env: { SUBJECT_PREFIX: 't1.', LOG_LEVEL: 'error' } });

    expect(await environmentOf(stack, 'worker')).toMatchObject({
      NATS_URL: 'nats://127.0.0.1:1',
      TEMPORAL_ADDRESS: '127.0.0.1:2',
      DATABASE_URL: 'postgres://127.0.0.1:3/none',
      KONG_LOGGING_URL: `${stack.urls.gateway}/api/logs`,
      MALLOC_TRIM_THRESHOLD_: '1048576',
      SUBJECT_PREFIX: 't1.',
      LOG_LEVEL: 'error',
    });
  });

  describe('where users sign in', () => {
    const secret = 'a secret of at least thirty-two characters';

    it('gives workers a token of the platform', async () => {
      stack = await start({ env: { SUPABASE_JWT_SECRET: secret } });
      const { KONG_LOGGING_TOKEN: token = '' } = await environmentOf(stack, 'worker');
      const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), { algorithms: ['HS256'] });
      expect(payload).toEqual({ role: 'service_role' });
    });

    it('leaves them the one that is given', async () => {
      stack = await start({ env: { SUPABASE_JWT_SECRET: secret, KONG_LOGGING_TOKEN: 'given' } });
      expect(await environmentOf(stack, 'worker')).toMatchObject({ KONG_LOGGING_TOKEN: 'given' });
    });
  });

  it('gives no token where nobody signs in', async () => {
    stack = await start({});
    expect(await environmentOf(stack, 'worker')).not.toHaveProperty('KONG_LOGGING_TOKEN');
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)('starts a service again that %s ended', async (signal) => {
    const events: StackEvent[] = [];
    stack = await start({ onEvent: (event) => events.push(event) });
    const verifier = stack.processes.find(({ service }) => service === 'verifier');
    const before = verifier?.pid;

    expect(verifier?.kill(signal)).toBe(true);
    await eventually(() => expect(events.at(-1)?.event.type).toBe('restarted'));

    expect(verifier?.pid).not.toBe(before);
    expect((await fetch(`${stack.urls.verifier}/health/ready`)).status).toBe(200);
    expect(events.map(({ process, event }) => [process, event.type])).toEqual([
      ['verifier 0', 'exited'],
      ['verifier 0', 'restarted'],
    ]);
  });

  it('leaves a service alone that keeps ending', async () => {
    const types: string[] = [];
    const restart = { firstDelayMs: 1, maxDelayMs: 5, limit: 3, stableMs: 60_000 };
    stack = await start({ restart, onEvent: ({ event }) => types.push(event.type) });
    await install('codegen', endsAtOnce);

    await fetch(`${stack.urls.codegen}/crash`).catch(() => undefined);
    await eventually(() => expect(types.at(-1)).toBe('gave-up'));

    expect(types).toEqual(['exited', 'start-failed', 'start-failed', 'start-failed', 'gave-up']);
  });

  it('fails with the end of the log of a service that ends, and leaves nothing behind', async () => {
    await install('deployer', endsAtOnce);
    const port = await freePort();

    await expect(start({ ports: await portsWith(port) })).rejects.toMatchObject({
      code: 'NOT_READY',
      remedy: expect.stringContaining('SETTING_MISSING'),
    });
    await expect(fetch(`http://127.0.0.1:${port}/health/ready`)).rejects.toThrow();
  });

  it('fails when a service is not ready in time', async () => {
    await install('worker', neverReady);

    await expect(start({ readyMs: 500 })).rejects.toMatchObject({
      code: 'NOT_READY',
      remedy: expect.stringContaining('waiting for the bus'),
    });
  });

  it('names the variable that chooses another port when one is taken', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');

    await expect(start({ ports: await portsWith(port) })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      remedy: expect.stringContaining('GATEWAY_PORT'),
    });
    other.close();
  });

  it('gives up the start when asked to', async () => {
    await install('worker', neverReady);
    const abort = new AbortController();
    const starting = start({ signal: abort.signal });
    setTimeout(() => abort.abort(new Error('asked to')), 300);

    await expect(starting).rejects.toThrow();
  });

  it('ends every process when it is stopped', async () => {
    stack = await start({});
    const pids = stack.processes.map(({ pid }) => pid ?? 0);

    await stack.stop();

    expect(pids.filter(isAlive)).toEqual([]);
    expect(stack.processes.map(({ pid }) => pid)).toEqual(pids.map(() => undefined));
  });

  function start(options: Partial<StackOptions>): Promise<Stack> {
    return startStack({ dataDir: folder, servicesDir: folder, servers, ports: 'free', ...options });
  }

  async function install(service: string, source: string): Promise<void> {
    await mkdir(join(folder, service, 'dist'), { recursive: true });
    await writeFile(join(folder, service, 'package.json'), '{"type":"module"}');
    await writeFile(join(folder, service, 'dist/main.js'), source);
  }
});

async function portsWith(gateway: number): Promise<Partial<Record<ServiceName, number>>> {
  const chooser = new PortChooser([gateway]);
  const others = serviceNames.filter((service) => service !== 'gateway');
  const chosen = await Promise.all(others.map(async (service) => [service, await chooser.next()] as const));
  return { ...Object.fromEntries(chosen), gateway };
}

async function environmentOf(stack: Stack, service: ServiceName): Promise<NodeJS.ProcessEnv> {
  return (await (await fetch(stack.urls[service])).json()) as NodeJS.ProcessEnv;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
