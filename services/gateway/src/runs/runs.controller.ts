import { Body, Controller, Get, Headers, Param, type MessageEvent, Post, Query, Res, Sse } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RunLogs, RunPage, RunView } from '@workflow-builder/contracts';
import type { FastifyReply } from 'fastify';
import type { Observable } from 'rxjs';
import { Callers } from '../access/callers.js';
import { Workspaces } from '../access/workspaces.js';
import { ApiFilters, type QueryOf } from '../http/filters.js';
import { ApiEventStream, ApiFailures, ApiResult } from '../http/openapi-results.js';
import { ApiPage, type PageQuery, pageRequest, pageView } from '../http/pages.js';
import { OfRun } from './run-access.js';
import { RUN_FILTERS, runFilter } from './run-filter.js';
import { RunList } from './run-list.service.js';
import { StartRunRequest } from './run.dto.js';
import { RunsService } from './runs.service.js';
import { StartableWorkflows } from './startable-workflows.js';

@ApiTags('runs')
@Controller('api')
export class RunsController {
  constructor(
    private readonly runs: RunsService,
    private readonly runList: RunList,
    private readonly startable: StartableWorkflows,
    private readonly callers: Callers,
    private readonly workspaces: Workspaces,
  ) {}

  @Post('workflows/:id/runs')
  @ApiOperation({ operationId: 'startRun', summary: 'Start a run of a deployed workflow' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key gives the same run.' })
  @ApiResult(201, 'RunView', 'Started; `Location` tells how it goes.')
  @ApiFailures(400, 401, 403, 404, 409, 413, 422, 503)
  async start(
    @Param('id') workflowId: string,
    @Body() { input = {}, project }: StartRunRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('Idempotency-Key') idempotencyKey?: string,
    @Headers('authorization') authorization?: string,
  ): Promise<RunView> {
    const caller = await this.callers.of(authorization);
    const deployed = await this.startable.find(caller, workflowId, project);
    const run = await this.runs.start(deployed, input, idempotencyKey);
    void reply.header('location', `/api/runs/${encodeURIComponent(run.id)}`);
    return run;
  }

  @Get('runs')
  @ApiOperation({
    operationId: 'listRuns',
    summary: 'Runs of your projects, the newest first',
  })
  @ApiFilters(RUN_FILTERS)
  @ApiPage()
  @ApiResult(200, 'RunPage', 'A page of the runs; also children, and what schedules started.')
  @ApiFailures(400, 401, 404, 503)
  async list(
    @Query() query: PageQuery & QueryOf<keyof typeof RUN_FILTERS>,
    @Headers('authorization') authorization?: string,
  ): Promise<RunPage> {
    const [filter, page] = [runFilter(query), pageRequest(query)];
    return pageView(await this.runList.list(await this.workspaces.of(authorization), filter, page), (run) => run);
  }

  @Get('runs/:id')
  @OfRun('read')
  @ApiOperation({ operationId: 'getRun', summary: 'How a run stands: status, result, error' })
  @ApiResult(200, 'RunView', 'The run.')
  @ApiFailures(503)
  get(@Param('id') id: string): Promise<RunView> {
    return this.runs.get(id);
  }

  @Sse('runs/:id/logs/stream')
  @OfRun('read')
  @ApiOperation({
    operationId: 'followRunLogs',
    summary: 'What each node of a run does, as it comes, from the beginning',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Goes on behind this event.' })
  @ApiEventStream('One event `entry` for each log entry, those included that came before.')
  @ApiFailures(400, 503)
  followLogs(
    @Param('id') id: string,
    @Headers('last-event-id') lastEventId?: string,
  ): Promise<Observable<MessageEvent>> {
    return this.runs.followLogs(id, lastEventId);
  }

  @Get('runs/:id/logs')
  @OfRun('read')
  @ApiOperation({ operationId: 'getRunLogs', summary: 'What each node of a run did, by time' })
  @ApiResult(200, 'RunLogs', 'The first 1,000 entries; `truncated` when there are more.')
  @ApiFailures(503)
  logs(@Param('id') id: string): Promise<RunLogs> {
    return this.runs.logs(id);
  }
}
