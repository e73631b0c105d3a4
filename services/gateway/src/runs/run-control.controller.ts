import { Body, Controller, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RunView } from '@workflow-builder/contracts';
import { ApiFailures, ApiResult } from '../http/openapi-results.js';
import { type RunAnswer, RunMessageRequest, TerminateRunRequest } from './run-control.dto.js';
import { OfRun } from './run-access.js';
import { RunControl } from './run-control.service.js';

@ApiTags('runs')
@Controller('api/runs/:id')
export class RunControlController {
  constructor(private readonly control: RunControl) {}

  @Post('cancel')
  @OfRun('change')
  @HttpCode(202)
  @ApiOperation({ operationId: 'cancelRun', summary: 'Ask a run to end; what it is doing is cancelled' })
  @ApiResult(202, 'RunView', 'Asked; the status tells when it has ended.')
  @ApiFailures(409, 503)
  cancel(@Param('id') id: string): Promise<RunView> {
    return this.control.cancel(id);
  }

  @Post('terminate')
  @OfRun('change')
  @HttpCode(200)
  @ApiOperation({ operationId: 'terminateRun', summary: 'End a run at once' })
  @ApiResult(200, 'RunView', 'Ended.')
  @ApiFailures(400, 409, 503)
  terminate(@Param('id') id: string, @Body() { reason }: TerminateRunRequest): Promise<RunView> {
    return this.control.terminate(id, reason);
  }

  @Post('signals/:name')
  @OfRun('change')
  @HttpCode(202)
  @ApiOperation({ operationId: 'signalRun', summary: 'Send a signal to a run' })
  @ApiFailures(400, 409, 413, 503)
  signal(
    @Param('id') id: string,
    @Param('name') name: string,
    @Body() { payload = null }: RunMessageRequest,
  ): Promise<void> {
    return this.control.signal(id, name, payload);
  }

  @Get('queries/:name')
  @OfRun('read')
  @ApiOperation({ operationId: 'queryRun', summary: 'Ask a run what one of its data-out nodes gives' })
  @ApiResult(200, 'RunAnswer', 'The answer.')
  @ApiFailures(503)
  query(@Param('id') id: string, @Param('name') name: string): Promise<RunAnswer> {
    return this.control.query(id, name);
  }

  @Post('updates/:name')
  @OfRun('change')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'updateRun',
    summary: 'Send a message to a data-in node of a run, and wait for its answer',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key is the same update.' })
  @ApiResult(200, 'RunAnswer', 'The answer.')
  @ApiFailures(400, 409, 413, 422, 503)
  update(
    @Param('id') id: string,
    @Param('name') name: string,
    @Body() { payload = null }: RunMessageRequest,
    @Headers('Idempotency-Key') idempotencyKey?: string,
  ): Promise<RunAnswer> {
    return this.control.update(id, name, payload, idempotencyKey);
  }
}
