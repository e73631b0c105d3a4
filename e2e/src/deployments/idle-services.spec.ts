import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Bus, connectBus } from '@workflow-builder/messaging';
import { readSettings, type RunningService, ServiceSettings } from '@workflow-builder/service-kit';
import { waitingDocument } from './documents.js';
import { ServiceProcess } from './process.js';
import { TestProject } from './project.js';
import { type Ground, type HoldingServer, openGround, startDeployer, startHoldingServer } from './servers.js';

const SUITE_MS = 180_000;
const SERVICES = 50;
const MAX_BYTES = 2.5 * 1024 ** 3;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

let intake: HoldingServer;
let ground: Ground;
let bus: Bus;
let deployer: RunningService;
let worker: ServiceProcess;

beforeAll(async () => {
  intake = await startHoldingServer();
  ground = await openGround(intake.url);
  bus = await connectBus(readSettings(ServiceSettings, ground.env).bus, { service: 'suite', logger: silent });
  deployer = await startDeployer({ ...ground, env: { ...ground.env, START_DEADLINE_MS: '120000' } });
  worker = new ServiceProcess('worker', ground, 30_000);
  await worker.start();
}, SUITE_MS);

afterAll(async () => {
  await Promise.all([deployer.stop(), worker.stop()]);
  await bus.drain();
  await ground.close();
  intake.close();
}, SUITE_MS);

/** What a process holds in memory, in bytes. */
async function residentBytes(pid: number): Promise<number> {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
  if (kilobytes === undefined) throw new Error('The system does not say what a process holds.');
  return Number(kilobytes) * 1024;
}

// Only Linux tells what a process holds in this way.
(process.platform === 'linux' ? it : it.skip)(
  'fifty idle services fit into one worker process',
  async () => {
    const project = new TestProject(bus, ground.store, ground.temporal);
    const compilationIds = await Promise.all(
      Array.from({ length: SERVICES }, (_, index) => {
        const workflow = waitingDocument('signal', { answer: 'idle' }, intake.url);
        const document = { ...workflow, id: `idle-${index}`, name: `Idle${index}` };
        return project.compiled(document, { id: `svc-${index}`, name: `Service ${index}` });
      }),
    );
    const deployed = await project.ended(await project.requestCompiled(compilationIds), 0, SUITE_MS);
    expect(deployed.last).toEqual({ state: 'succeeded', at: expect.any(Date), version: expect.any(String) });
    expect(await residentBytes(worker.pid)).toBeLessThan(MAX_BYTES);
  },
  SUITE_MS,
);
