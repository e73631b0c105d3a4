import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RunNodes } from '@workflow-builder/contracts';
import { ApiFilters, type QueryOf, textFilter } from '../../http/filters.js';
import { ApiFailures, ApiResult } from '../../http/openapi-results.js';
import { OfRun } from '../run-access.js';
import { RunNodesService } from './run-nodes.service.js';

@ApiTags('runs')
@Controller('api/runs/:id/nodes')
export class RunNodesController {
  constructor(private readonly nodes: RunNodesService) {}

  @Get()
  @OfRun('read')
  @ApiOperation({
    operationId: 'getRunNodes',
    summary: 'What each node of a run did: times, attempts, input, output, error',
  })
  @ApiFilters({ runId: 'A link of a run that was continued as new, by its Temporal run id; the last one by default.' })
  @ApiResult(200, 'RunNodes', 'The nodes that were reached, in the order of their start.')
  @ApiFailures(400, 503)
  get(@Param('id') id: string, @Query() query: QueryOf<'runId'>): Promise<RunNodes> {
    return this.nodes.of(id, textFilter(query.runId, 'runId'));
  }
}
