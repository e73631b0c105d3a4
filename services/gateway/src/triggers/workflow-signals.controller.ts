import { Body, Controller, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { TriggeredRun } from '@workflow-builder/contracts';
import type { FastifyReply } from 'fastify';
import { Callers } from '../access/callers.js';
import { ApiFailures, ApiResult } from '../http/openapi-results.js';
import { StartableWorkflows } from '../runs/startable-workflows.js';
import { SignalWorkflowRequest } from './triggers.dto.js';
import { WorkflowSignals } from './workflow-signals.service.js';

@ApiTags('triggers')
@Controller('api/workflows/:id/signals/:name')
export class WorkflowSignalsController {
  constructor(
    private readonly callers: Callers,
    private readonly startable: StartableWorkflows,
    private readonly signals: WorkflowSignals,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({
    operationId: 'signalWorkflow',
    summary: 'Signal a workflow whose trigger waits for it: the run that is open, and where there is none, start one',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key is the same signal.' })
  @ApiResult(202, 'TriggeredRun', 'Started.')
  @ApiResult(200, 'TriggeredRun', 'The run that was open has it, or the signal had come before.')
  @ApiFailures(400, 401, 403, 404, 409, 413, 422, 503)
  async signal(
    @Param('id') workflowId: string,
    @Param('name') name: string,
    @Body() { payload = {}, project }: SignalWorkflowRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('Idempotency-Key') idempotencyKey?: string,
    @Headers('authorization') authorization?: string,
  ): Promise<TriggeredRun> {
    const deployed = await this.startable.find(await this.callers.of(authorization), workflowId, project);
    const { isNew, ...run } = await this.signals.send(deployed, name, payload, idempotencyKey);
    void reply.status(isNew ? 202 : 200).header('location', `/api/runs/${run.workflowId}`);
    return run;
  }
}
