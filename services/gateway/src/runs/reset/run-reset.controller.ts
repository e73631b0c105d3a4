import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiFailures, ApiResult } from '../../http/openapi-results.js';
import { OfRun } from '../run-access.js';
import { ResetRunRequest, type RunResetView } from './run-reset.dto.js';
import { RunResets } from './run-reset.service.js';

@ApiTags('runs')
@Controller('api/runs/:id/reset')
export class RunResetController {
  constructor(private readonly resets: RunResets) {}

  @Post()
  @HttpCode(200)
  @OfRun('change')
  @ApiOperation({
    operationId: 'resetRun',
    summary: 'Take a run up again from an earlier node; messages that came later are sent to it again',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key gives the same reset.' })
  @ApiResult(200, 'RunResetView', 'Goes on; `from` tells the node and the event.')
  @ApiFailures(400, 409, 503)
  reset(
    @Param('id') id: string,
    @Body() request: ResetRunRequest,
    @Headers('Idempotency-Key') idempotencyKey?: string,
  ): Promise<RunResetView> {
    return this.resets.reset(id, request, idempotencyKey);
  }
}
