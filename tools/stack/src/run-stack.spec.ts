import { mkdir, mkdtemp, rm, writeFile, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@nats-io/transport-node';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@workflow-builder/testing';
import { PortChooser } from './port-chooser.js';
import { runStack, serviceNames } from './index.js';

const service = `
import { createServer } from 'node:http';
createServer((_, response) => response.end()).listen(Number(process.env.PORT), '127.0.0.1');
`;

describe('running the platform', () => {
  let folder: string;
  let environment: Record<string, string>;
  let lines: string[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workflow-builder-run-'));
    await chmod(folder, 0o755);
    for (const name of serviceNames) {
      await mkdir(join(folder, name, 'dist'), { recursive: true });
      await writeFile(join(folder, name, 'package.json'), '{"type":"module"}');
      await writeFile(join(folder, name, 'dist/main.js'), service);
    }
    environment = await freePorts();
    lines = [];
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('prints the addresses and a compile request, and stops on Ctrl-C', async () => {
    const running = run();
    await eventually(() => expect(lines).toContain('Ctrl-C stops everything.'), { timeoutMs: 50_000 });
    const gateway = `http://localhost:${environment['GATEWAY_PORT']}`;
    expect(lines.join('\n')).toContain(`Gateway      ${gateway}\n`);
    expect(lines.join('\n')).toMatch(
      new RegExp(`curl -s ${gateway}/compile .*/docs/examples/compile-base-workflow.json'`),
    );
    const nats = await connect({ servers: `127.0.0.1:${environment['NATS_PORT']}` });
    expect(nats.info?.jetstream).toBe(true);
    await nats.close();

    process.emit('SIGINT');

    await expect(running).resolves.toBe(0);
    expect(lines.at(-1)).toBe('Stopped.');
    await expect(fetch(gateway)).rejects.toThrow();
  });

  it('stops on Ctrl-C while it still starts', async () => {
    const running = run();
    await eventually(() => expect(lines.join('\n')).toContain('Starting'));

    process.emit('SIGINT');

    await expect(running).resolves.toBe(0);
    expect(lines.at(-1)).toBe('Stopped.');
  });

  it('ends with 1 and says why: a wrong port', async () => {
    await expect(run({ ...environment, NATS_PORT: 'many' })).resolves.toBe(1);
    expect(lines.join('\n')).toContain('NATS_PORT is "many".');
  });

  it('ends with 1 and says why: a missing service', async () => {
    await rm(join(folder, 'gateway/dist/main.js'));

    await expect(run()).resolves.toBe(1);
    expect(lines.join('\n')).toContain('gateway 0 ended with exit code 1.');
  });

  function run(settings = environment): Promise<number> {
    return runStack({
      output: (line) => lines.push(line),
      dataDir: join(folder, 'data'),
      servicesDir: folder,
      environment: settings,
    });
  }
});

async function freePorts(): Promise<Record<string, string>> {
  const chooser = new PortChooser([]);
  const servers = ['NATS_PORT', 'TEMPORAL_PORT', 'TEMPORAL_UI_PORT', 'POSTGRES_PORT'];
  const settings = [...servers, ...serviceNames.map((name) => `${name.toUpperCase()}_PORT`)];
  const ports = settings.map(async (setting) => [setting, String(await chooser.next())] as const);
  return Object.fromEntries(await Promise.all(ports));
}
