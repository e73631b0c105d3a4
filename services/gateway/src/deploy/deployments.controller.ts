import { Body, Controller, Get, Headers, HttpCode, Param, Post, Res, Sse, type MessageEvent } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { DeploymentPreview, DeploymentView } from '@workflow-builder/contracts';
import type { FastifyReply } from 'fastify';
import type { Observable } from 'rxjs';
import { Callers } from '../access/callers.js';
import { ApiEventStream, ApiFailures, ApiResult } from '../http/openapi-results.js';
import { DeployRequest, RampRequest, RollbackRequest } from './deploy.dto.js';
import { DeployService } from './deploy.service.js';
import { OfDeployment } from './deployment-access.js';
import { DeploymentStreams } from './deployment-streams.js';
import { deploymentView } from './deployment-view.js';
import { PreviewService } from './preview.service.js';

/** What becomes of deployments: how they go, on, and back. */
@ApiTags('deploy')
@Controller('api/deployments')
export class DeploymentsController {
  constructor(
    private readonly deployments: DeployService,
    private readonly streams: DeploymentStreams,
    private readonly previews: PreviewService,
    private readonly callers: Callers,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'previewDeployment',
    summary: 'What a deployment would mean to open runs; deploys nothing',
  })
  @ApiResult(
    200,
    'DeploymentPreview',
    'Runs per workflow type: open, pinned, safe to move, and where the others stand.',
  )
  @ApiFailures(400, 401, 403, 404, 413, 422, 429, 503)
  async preview(
    @Body() request: DeployRequest,
    @Headers('authorization') authorization?: string,
  ): Promise<DeploymentPreview> {
    return this.previews.of(request, await this.callers.of(authorization));
  }

  @Get(':id')
  @OfDeployment('read')
  @ApiOperation({
    operationId: 'getDeploymentById',
    summary: 'How a deployment goes: its states with times and causes',
  })
  @ApiResult(200, 'DeploymentView', 'The deployment.')
  @ApiFailures(503)
  async get(@Param('id') id: string): Promise<DeploymentView> {
    return deploymentView(await this.deployments.get(id));
  }

  @Sse(':id/events')
  @OfDeployment('read')
  @ApiOperation({ operationId: 'followDeployment', summary: 'States of a deployment as they come' })
  @ApiEventStream('One event `state` for each state, then `ended` with the deployment.')
  @ApiFailures(503)
  async events(@Param('id') id: string): Promise<Observable<MessageEvent>> {
    await this.deployments.get(id);
    return this.streams.follow(id);
  }

  @Post(':id/ramp')
  @OfDeployment('change')
  @HttpCode(202)
  @ApiOperation({ operationId: 'rampDeployment', summary: 'Give a version that ramps another share of the new runs' })
  @ApiResult(202, 'DeploymentView', 'Requested; the deployment tells how it goes.')
  @ApiFailures(400, 409, 503)
  async ramp(@Param('id') id: string, @Body() { percentage }: RampRequest): Promise<DeploymentView> {
    return deploymentView(await this.deployments.ramp(id, percentage));
  }

  @Post(':id/rollback')
  @OfDeployment('change')
  @HttpCode(202)
  @ApiOperation({ operationId: 'rollBackDeployment', summary: 'Return to the version that served before' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key gives the same rollback.' })
  @ApiResult(202, 'DeploymentView', 'Requested, as a deployment of its own; `Location` tells how it goes.')
  @ApiFailures(400, 409, 503)
  async rollBack(
    @Param('id') id: string,
    @Body() request: RollbackRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('Idempotency-Key') idempotencyKey?: string,
  ): Promise<DeploymentView> {
    const view = deploymentView(await this.deployments.rollBack(id, request, idempotencyKey));
    void reply.header('location', `/api/deployments/${view.deploymentId}`);
    return view;
  }
}
