import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { DeploymentRequestedDto, Subject } from '@workflow-builder/contracts';
import { Deployer } from './deployer.js';

@Controller()
export class DeployHandler {
  constructor(private readonly deployer: Deployer) {}

  @EventPattern(Subject.DeploymentRequested)
  async requested(@Payload() request: DeploymentRequestedDto): Promise<void> {
    await this.deployer.deploy(request);
  }
}
