import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Deed } from '../access/project-access.js';
import { Guarded, RecordAccess } from '../access/record-access.js';
import { deploymentNotFound } from './deployment-not-found.js';
import { DeployService } from './deploy.service.js';

@Injectable()
class DeploymentGuard implements CanActivate {
  constructor(
    private readonly access: RecordAccess,
    private readonly deployments: DeployService,
  ) {}

  canActivate(context: ExecutionContext): Promise<true> {
    return this.access.admit(context, {
      kind: 'deployment',
      projectOf: async (id) => (await this.deployments.get(id)).project.id,
      notFound: deploymentNotFound,
    });
  }
}

/** A route to the deployment `:id`: for who may do this in the deployment's project. */
export function OfDeployment(deed: Deed): MethodDecorator {
  return Guarded(DeploymentGuard, deed);
}
