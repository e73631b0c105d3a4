import { Controller, Inject } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { PreviewDeploymentDto, type PreviewAnswerDto, RequestSubject } from '@workflow-builder/contracts';
import { DeploymentRefused } from '../deploy/deployment-error.js';
import type { DeploymentPorts } from '../deploy/ports.js';
import { targetOf } from '../deploy/target.js';
import { DEPLOYMENT_PORTS } from '../tokens.js';
import { preview } from './preview.js';

/** Answers what a deployment would mean, and deploys nothing. */
@Controller()
export class PreviewHandler {
  constructor(@Inject(DEPLOYMENT_PORTS) private readonly ports: DeploymentPorts) {}

  @MessagePattern(RequestSubject.PreviewDeployment)
  async asked(@Payload() request: PreviewDeploymentDto): Promise<PreviewAnswerDto> {
    try {
      return { preview: await preview(this.ports, targetOf(request)), errors: [] };
    } catch (error) {
      if (error instanceof DeploymentRefused) return { errors: [error.finding] };
      throw error;
    }
  }
}
