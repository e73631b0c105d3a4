import { Body, Controller, Get, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { DeploymentView } from '@workflow-builder/contracts';
import type { FastifyReply } from 'fastify';
import { Callers } from '../access/callers.js';
import { ApiFailures, ApiResult } from '../http/openapi-results.js';
import { DeployRequest } from './deploy.dto.js';
import { DeployService } from './deploy.service.js';
import { OfDeployment } from './deployment-access.js';
import { deploymentView } from './deployment-view.js';

@ApiTags('deploy')
@Controller('api/deploy')
export class DeployController {
  constructor(
    private readonly deployments: DeployService,
    private readonly callers: Callers,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({
    operationId: 'deploy',
    summary: 'Deploy a workflow, or a compilation that succeeded, as an immutable version',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key gives the same deployment.' })
  @ApiResult(202, 'DeploymentView', 'Requested; `Location` tells how it goes.')
  @ApiFailures(400, 401, 403, 404, 409, 413, 422, 429, 503)
  async request(
    @Body() request: DeployRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('Idempotency-Key') idempotencyKey?: string,
    @Headers('authorization') authorization?: string,
  ): Promise<DeploymentView> {
    const caller = await this.callers.of(authorization);
    const view = deploymentView(await this.deployments.request(request, caller, idempotencyKey));
    void reply.header('location', `/api/deploy/${view.deploymentId}`);
    return view;
  }

  @Get(':id')
  @OfDeployment('read')
  @ApiOperation({ operationId: 'getDeployment', summary: 'How a deployment goes: its states with times and causes' })
  @ApiResult(200, 'DeploymentView', 'The deployment.')
  @ApiFailures(503)
  async get(@Param('id') id: string): Promise<DeploymentView> {
    return deploymentView(await this.deployments.get(id));
  }
}
