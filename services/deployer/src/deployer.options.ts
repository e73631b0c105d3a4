import { Consumer } from '@workflow-builder/contracts';
import type { ServiceOptions } from '@workflow-builder/service-kit';
import { DeployerModule } from './deployer.module.js';
import type { DeployerSettings } from './settings.js';

/** The deployer as a service of the platform. */
export function deployerOptions(settings: DeployerSettings): ServiceOptions<DeployerSettings> {
  return {
    name: 'deployer',
    settings,
    module: DeployerModule,
    serve: { settings: settings.transport, consumers: [Consumer.Deployer, Consumer.DeploymentOutcome] },
  };
}
