import { mkdtemp, rm, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@workflow-builder/testing';
import { PortChooser } from './port-chooser.js';
import { planServers, type StackServers } from './servers.js';

describe('the servers that a stack brings', () => {
  let folder: string;
  let servers: StackServers;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workflow-builder-servers-'));
    await chmod(folder, 0o755);
    const existing = { temporalAddress: 'temporal.example:7233', databaseUrl: 'postgres://db.example/wb' };
    servers = await planServers({ dataDir: folder, servers: existing }, new PortChooser([]));
    await servers.nats?.start();
    const connection = await connect({ servers: servers.natsUrl });
    await (await jetstreamManager(connection)).streams.add({ name: 'kept', subjects: ['kept'] });
    await jetstream(connection).publish('kept', 'one');
    await connection.close();
  });

  afterAll(async () => {
    await servers.nats?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('are those alone that are not there already', () => {
    expect(servers).toMatchObject({
      temporalAddress: 'temporal.example:7233',
      databaseUrl: 'postgres://db.example/wb',
      temporal: undefined,
      postgres: undefined,
    });
  });

  it('keep address and data over a restart', async () => {
    await servers.nats?.restart();

    expect(await messagesKept(await connect({ servers: servers.natsUrl }))).toBe(1);
  });

  it('come back by themselves after a crash', async () => {
    const before = servers.nats?.pid;

    servers.nats?.kill('SIGKILL');
    await eventually(() => expect([before, undefined]).not.toContain(servers.nats?.pid));

    expect(await messagesKept(await connect({ servers: servers.natsUrl }))).toBe(1);
  });
});

async function messagesKept(connection: NatsConnection): Promise<number> {
  const info = await (await jetstreamManager(connection)).streams.info('kept');
  await connection.close();
  return info.state.messages;
}
