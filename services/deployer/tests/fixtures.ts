import { randomUUID } from 'node:crypto';
import type { DeploymentRequestedDto } from '@workflow-builder/contracts';
import { readSettings, type RunningService, startService } from '@workflow-builder/service-kit';
import { testNats, testTemporal } from '@workflow-builder/testing';
import { deployerOptions, DeployerSettings } from '@workflow-builder/deployer';

/** A deployer on the servers of the suite, with a subject prefix of its own. */
export function startDeployer(
  databaseUrl: string,
  settings: Record<string, string> = {},
): Promise<RunningService<DeployerSettings>> {
  const { url, prefix } = testNats();
  return startService(
    deployerOptions(
      readSettings(DeployerSettings, {
        PORT: '0',
        LOG_LEVEL: 'silent',
        NATS_URL: url,
        SUBJECT_PREFIX: prefix,
        DATABASE_URL: databaseUrl,
        TEMPORAL_ADDRESS: testTemporal().address,
        ...settings,
      }),
    ),
  );
}

/** A request to deploy the compilation of one workflow. */
export type WorkflowRequest = DeploymentRequestedDto &
  Required<Pick<DeploymentRequestedDto, 'compilationId' | 'service' | 'workflow'>>;

/** A request to deploy a compilation that nobody knows. */
export const newRequest = (): WorkflowRequest => ({
  deploymentId: `dep_${randomUUID().replaceAll('-', '')}`,
  compilationId: `cmp_${randomUUID().replaceAll('-', '')}`,
  project: { id: randomUUID(), name: 'Project' },
  service: { id: 'svc', name: 'Service' },
  workflow: { id: 'wf', name: 'Wf', type: 'Wf', nodeCount: 2, edgeCount: 1 },
  occurredAt: new Date().toISOString(),
});
