/**
 * BaseWorkflow
 */
import { proxyActivities, proxySinks, workflowInfo, type Sinks } from '@temporalio/workflow';
import type * as activities from './activities.js';

export interface BaseWorkflowInput {
  readonly [key: string]: activities.JsonValue;
}

interface NodeSinks extends Sinks {
  readonly node: {
    entered(nodeId: string): void;
    left(nodeId: string, output: activities.JsonValue): void;
  };
}

const { node } = proxySinks<NodeSinks>();

const { log } = proxyActivities<typeof activities>({
  startToCloseTimeout: '5m',
  retry: { maximumAttempts: 3, initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
});

export async function BaseWorkflow(input: BaseWorkflowInput): Promise<activities.LogOutput> {
  // Start
  node.entered('start-1');
  const start1 = { startedAt: workflowInfo().startTime.toISOString() };
  node.left('start-1', start1);

  // Log Message
  node.entered('log-1');
  const log1 = await log({ message: `Hello from ${String(input['name'] ?? 'BaseWorkflow')}`, level: 'info' });
  node.left('log-1', { logged: log1.logged });

  // Stop
  node.entered('end-1');
  return log1;
}
