import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeadLetters, type Bus } from '@workflow-builder/messaging';
import { example, renamed, type WorkflowDocument } from '../kit/examples.js';
import { connectSuite } from '../kit/suite-bus.js';
import { startPlatform, type Platform } from '../kit/platform.js';
import { compileAll } from './load.js';

const REQUESTS = 200;
const CONCURRENCY = 8;

/** The fault strikes when this many requests have been served, so the load is under way and far from over. */
const STRIKE_AFTER = 30;

/** What a dead process had in work is delivered again after this. */
const shared = { ACK_WAIT_MS: '3000' };

describe('under a steady load, with two replicas of each stage', () => {
  let platform: Platform;
  let gateways: readonly string[];
  let bus: Bus;
  let deadLetters: DeadLetters;

  beforeAll(async () => {
    platform = await startPlatform({
      replicas: { gateway: 2, validator: 2, codegen: 2, verifier: 2 },
      env: shared,
    });
    bus = await connectSuite(platform, shared);
    deadLetters = new DeadLetters(bus);
    gateways = platform.stack.processes.filter(({ service }) => service === 'gateway').map(({ url }) => url);
  }, 240_000);

  afterAll(async () => {
    await bus.drain();
    await platform.stop();
  }, 60_000);

  /** SIGKILL, then started again by whoever supervises it. */
  const kill = (service: string) => (): void => {
    const pid = platform.stack.processes.find((replica) => replica.service === service)?.pid;
    if (pid === undefined) throw new Error(`no ${service} is up`);
    process.kill(pid, 'SIGKILL');
  };

  const restartNats = async (): Promise<void> => {
    await platform.stack.servers.nats?.restart();
  };

  it.each<[string, () => void | Promise<void>]>([
    ['SIGKILL of a validator', kill('validator')],
    ['SIGKILL of a codegen', kill('codegen')],
    ['SIGKILL of a verifier', kill('verifier')],
    ['SIGKILL of a gateway', kill('gateway')],
    ['a restart of nats-server', restartNats],
  ])(
    '%s loses no request',
    async (fault, strike) => {
      let struck: Promise<void> | undefined;
      const served = await compileAll({
        gateways,
        documents: await distinct(fault),
        concurrency: CONCURRENCY,
        onServed: (count) => {
          if (count >= STRIKE_AFTER) struck ??= Promise.resolve(strike());
        },
      });
      await struck;

      expect(struck).toBeDefined();
      expect(served).toHaveLength(REQUESTS);
      expect(served.filter(({ status }) => status === 'lost')).toEqual([]);
      expect(await deadLetters.list({ limit: 10 })).toEqual([]);
    },
    240_000,
  );
});

async function distinct(mark: string): Promise<readonly WorkflowDocument[]> {
  const document = await example('base-workflow');
  const letters = mark.replace(/\W/g, '');
  return Array.from({ length: REQUESTS }, (_, index) => renamed(document, `${letters}${index}`));
}
