import type { Stack } from '@workflow-builder/stack';
import { Client, Connection } from '@temporalio/client';
import { residentMemory } from '../resident-memory.js';
import { percentiles } from '../statistics.js';
import { activityDurations } from './activity-durations.js';
import { RunClient } from './client.js';
import { baseWorkflow, idleWorkflow, variableWorkflow } from './documents.js';

/** One figure with what is wanted of it; `value` is undefined where this machine cannot tell. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'MB';
  readonly value: number | undefined;
  readonly goal: number;
}

export interface RunLoad {
  /** Runs of BaseWorkflow, one at a time. */
  readonly executions: number;
  /** Deployments of a changed workflow, each followed by a rollback. */
  readonly deployments: number;
  /** Writes of a variable by one run, and reads as many. */
  readonly operations: number;
  /** Services without work in one worker process. */
  readonly services: number;
}

const WARM_UP = 20;
const PROJECT = 'Bench';

/** Deploys to a platform and runs there; all figures are of one request at a time. */
export async function measureRuns(platform: Stack, load: RunLoad): Promise<readonly Figure[]> {
  const connection = await Connection.connect({ address: platform.servers.temporalAddress });
  const temporal = new Client({ connection });
  const client = new RunClient(platform.urls.gateway, temporal);
  try {
    return [
      ...(await executions(client, load)),
      ...(await deployments(client, load)),
      ...(await variables(client, temporal, load)),
      await idleServices(client, platform, load),
    ];
  } finally {
    await connection.close();
  }
}

async function executions(client: RunClient, { executions: count }: RunLoad): Promise<readonly Figure[]> {
  await client.deploy({ project: PROJECT, service: 'Base', workflow: baseWorkflow('first') });
  for (let run = 0; run < WARM_UP; run += 1) await client.execute('BaseWorkflow');
  const took = await each(count, () => client.execute('BaseWorkflow'));
  return [{ name: 'BaseWorkflow, from start to finish, p50', unit: 'ms', value: percentiles(took).p50, goal: 100 }];
}

async function deployments(client: RunClient, { deployments: count }: RunLoad): Promise<readonly Figure[]> {
  const [toExecution, back]: [number[], number[]] = [[], []];
  for (let edition = 0; edition < count; edition += 1) {
    const workflow = baseWorkflow(`edition ${edition}`);
    const startedAt = performance.now();
    const deployed = await client.deploy({ project: PROJECT, service: 'Base', workflow });
    const { version } = await client.execute('BaseWorkflow');
    toExecution.push(performance.now() - startedAt);
    if (version !== deployed.version) throw new Error('A run started on another version than was deployed.');
    back.push(...(await each(1, () => client.rollBack(deployed))));
  }
  return [
    {
      name: 'from a changed document to its first execution, p50',
      unit: 'ms',
      value: percentiles(toExecution).p50,
      goal: 3_000,
    },
    { name: 'rollback, p50', unit: 'ms', value: percentiles(back).p50, goal: 1_000 },
  ];
}

/** As the workflow sees it: from asking for the operation to its outcome. */
async function variables(client: RunClient, temporal: Client, { operations }: RunLoad): Promise<readonly Figure[]> {
  await client.deploy({ project: PROJECT, service: 'Variables', workflow: variableWorkflow(operations) });
  await client.execute('VariableWorkflow');
  const { id } = await client.execute('VariableWorkflow');
  const { events } = await temporal.workflow.getHandle(id).fetchHistory();
  const took = activityDurations(events ?? []);
  const p95 = (from: number): number => percentiles(took.slice(from, from + operations)).p95;
  return [
    { name: 'write of a project variable, p95', unit: 'ms', value: p95(0), goal: 50 },
    { name: 'read of a project variable, p95', unit: 'ms', value: p95(operations), goal: 50 },
  ];
}

async function idleServices(client: RunClient, platform: Stack, { services: count }: RunLoad): Promise<Figure> {
  const services = Array.from({ length: count }, (_, index) => ({
    service: `Service ${index}`,
    workflows: [idleWorkflow(`Idle${index}`)],
  }));
  await client.deploy({ project: `${PROJECT} Idle`, services });
  const worker = platform.processes.find(({ service }) => service === 'worker');
  const memory = await residentMemory(worker?.pid);
  return { name: `worker with ${count} idle services`, unit: 'MB', value: memory?.nowMb, goal: 2_560 };
}

/** Milliseconds that each of so many calls took, one after another. */
async function each(count: number, call: () => Promise<unknown>): Promise<readonly number[]> {
  const took: number[] = [];
  while (took.length < count) {
    const startedAt = performance.now();
    await call();
    took.push(performance.now() - startedAt);
  }
  return took;
}
