import { Subject, type DeploymentEventDto, type DeploymentRequestedDto } from '@workflow-builder/contracts';
import type { EventPublisher } from '@workflow-builder/messaging';
import type { DeploymentEnd, DeploymentEvents } from './ports.js';

/** The events of a deployment on the bus; the id of each message follows from what it says. */
export class BusDeploymentEvents implements DeploymentEvents {
  constructor(private readonly publisher: EventPublisher) {}

  async started(request: DeploymentRequestedDto, version: string): Promise<void> {
    const data = { ...about(request, new Date()), version };
    const messageId = `${request.deploymentId}.started.${version}`;
    await this.publisher.publish(Subject.DeploymentStarted, data, { about: request.deploymentId, messageId });
  }

  async ended(request: DeploymentRequestedDto, end: DeploymentEnd): Promise<void> {
    const options = { about: request.deploymentId, messageId: `${request.deploymentId}.ended` };
    const common = about(request, end.at);
    switch (end.state) {
      case 'succeeded': {
        const { version, previousVersion } = end;
        const data = { ...common, version, ...(previousVersion !== undefined && { previousVersion }) };
        await this.publisher.publish(Subject.DeploymentSucceeded, data, options);
        return;
      }
      case 'failed':
        await this.publisher.publish(
          Subject.DeploymentFailed,
          { ...common, step: end.step, error: end.error },
          options,
        );
        return;
    }
  }
}

function about({ deploymentId, project, service, workflow }: DeploymentRequestedDto, at: Date): DeploymentEventDto {
  return { deploymentId, project, service, workflow, occurredAt: at.toISOString() };
}
