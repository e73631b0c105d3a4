import { expect } from '@jest/globals';
import type { LogEntryDto } from '@workflow-builder/contracts';
import { eventually } from '@workflow-builder/testing';
import type { Deployment, GatewayClient, Logs, Run } from './gateway-client.js';

/** Deploys a workflow and waits until it serves. */
export async function deploy(gateway: GatewayClient, request: object): Promise<Deployment> {
  const requested = await gateway.post('/api/deploy', request);
  expect(requested).toMatchObject({ status: 202 });
  const { deploymentId } = requested.body as Deployment;
  return eventually(
    async () => {
      const deployment = (await gateway.get(`/api/deploy/${deploymentId}`)).body as Deployment;
      expect(deployment).toMatchObject({ status: 'succeeded' });
      return deployment;
    },
    { timeoutMs: 60_000, intervalMs: 200 },
  );
}

/** Starts a run and waits until it has ended. */
export async function run(gateway: GatewayClient, workflowId: string, input: object): Promise<Run> {
  const started = await gateway.post(`/api/workflows/${workflowId}/runs`, { input });
  expect(started).toMatchObject({ status: 201 });
  const { id } = started.body as Run;
  return eventually(
    async () => {
      const state = (await gateway.get(`/api/runs/${id}`)).body as Run;
      expect(state.status).not.toBe('running');
      return state;
    },
    { timeoutMs: 60_000, intervalMs: 100 },
  );
}

/** The log entries of a run, once as many have arrived. */
export async function logsOf(gateway: GatewayClient, runId: string, atLeast: number): Promise<readonly LogEntryDto[]> {
  return eventually(
    async () => {
      const { entries } = (await gateway.get(`/api/runs/${runId}/logs`)).body as Logs;
      expect(entries.length).toBeGreaterThanOrEqual(atLeast);
      return entries;
    },
    { timeoutMs: 60_000 },
  );
}
