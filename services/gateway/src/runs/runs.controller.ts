import { Body, Controller, Get, Headers, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RunLogs, RunView } from '@workflow-builder/contracts';
import type { FastifyReply } from 'fastify';
import { ApiFailures, ApiResult } from '../http/openapi-results.js';
import { StartRunRequest } from './run.dto.js';
import { RunsService } from './runs.service.js';

@ApiTags('runs')
@Controller('api')
export class RunsController {
  constructor(private readonly runs: RunsService) {}

  @Post('workflows/:id/runs')
  @ApiOperation({ operationId: 'startRun', summary: 'Start a run of a deployed workflow' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key gives the same run.' })
  @ApiResult(201, 'RunView', 'Started; `Location` tells how it goes.')
  @ApiFailures(400, 404, 409, 413, 422, 503)
  async start(
    @Param('id') workflowId: string,
    @Body() request: StartRunRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('Idempotency-Key') idempotencyKey?: string,
  ): Promise<RunView> {
    const run = await this.runs.start(workflowId, request, idempotencyKey);
    void reply.header('location', `/api/runs/${encodeURIComponent(run.id)}`);
    return run;
  }

  @Get('runs/:id')
  @ApiOperation({ operationId: 'getRun', summary: 'How a run stands: status, result, error' })
  @ApiResult(200, 'RunView', 'The run.')
  @ApiFailures(404, 503)
  get(@Param('id') id: string): Promise<RunView> {
    return this.runs.get(id);
  }

  @Get('runs/:id/logs')
  @ApiOperation({ operationId: 'getRunLogs', summary: 'What each node of a run did, by time' })
  @ApiResult(200, 'RunLogs', 'The first 1,000 entries; `truncated` when there are more.')
  @ApiFailures(404, 503)
  logs(@Param('id') id: string): Promise<RunLogs> {
    return this.runs.logs(id);
  }
}
