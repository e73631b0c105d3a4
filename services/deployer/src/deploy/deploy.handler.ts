import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import {
  DeploymentRampRequestedDto,
  DeploymentRequestedDto,
  DeploymentRollbackRequestedDto,
  Subject,
} from '@workflow-builder/contracts';
import { Deployer } from './deployer.js';

@Controller()
export class DeployHandler {
  constructor(private readonly deployer: Deployer) {}

  @EventPattern<Subject>(Subject.DeploymentRequested)
  async requested(@Payload() request: DeploymentRequestedDto): Promise<void> {
    await this.deployer.deploy(request);
  }

  @EventPattern<Subject>(Subject.DeploymentRampRequested)
  async rampRequested(@Payload() request: DeploymentRampRequestedDto): Promise<void> {
    await this.deployer.ramp(request);
  }

  @EventPattern<Subject>(Subject.DeploymentRollbackRequested)
  async rollbackRequested(@Payload() request: DeploymentRollbackRequestedDto): Promise<void> {
    await this.deployer.rollBack(request);
  }
}
