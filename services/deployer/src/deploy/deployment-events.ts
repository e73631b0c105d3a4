import { Subject, type DeploymentEventDto } from '@workflow-builder/contracts';
import type { EventPublisher } from '@workflow-builder/messaging';
import type { DeploymentEnd, DeploymentEvents } from './ports.js';

/** The events of a deployment on the bus; the id of each message follows from what it says. */
export class BusDeploymentEvents implements DeploymentEvents {
  constructor(private readonly publisher: EventPublisher) {}

  async started(request: DeploymentEventDto, version: string): Promise<void> {
    const data = { ...about(request, new Date()), version };
    const messageId = `${request.deploymentId}.started.${version}`;
    await this.publisher.publish(Subject.DeploymentStarted, data, { about: request.deploymentId, messageId });
  }

  async ended(request: DeploymentEventDto, end: DeploymentEnd): Promise<void> {
    const { deploymentId } = request;
    const options = { about: deploymentId, messageId: `${deploymentId}.ended` };
    const common = about(request, end.at);
    switch (end.state) {
      case 'ramping': {
        const { version, percentage } = end;
        const messageId = `${deploymentId}.ramped.${end.at.getTime()}`;
        const data = { ...common, version, percentage, ...previous(end) };
        await this.publisher.publish(Subject.DeploymentRamped, data, { about: deploymentId, messageId });
        return;
      }
      case 'succeeded': {
        const data = { ...common, version: end.version, ...previous(end) };
        await this.publisher.publish(Subject.DeploymentSucceeded, data, options);
        return;
      }
      case 'rolled_back': {
        const { version, previousVersion } = end;
        await this.publisher.publish(Subject.DeploymentRolledBack, { ...common, version, previousVersion }, options);
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

function about({ deploymentId, project, service, workflow }: DeploymentEventDto, at: Date): DeploymentEventDto {
  return {
    deploymentId,
    project,
    ...(service && { service }),
    ...(workflow && { workflow }),
    occurredAt: at.toISOString(),
  };
}

function previous({ previousVersion }: { readonly previousVersion?: string }): { readonly previousVersion?: string } {
  return previousVersion === undefined ? {} : { previousVersion };
}
