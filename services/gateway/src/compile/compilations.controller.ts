import { Controller, Get, Headers, Inject, Param, Sse, type MessageEvent } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CompilationRecord } from '@workflow-builder/compilations';
import type { Observable } from 'rxjs';
import { Callers } from '../access/callers.js';
import { ApiEventStream, ApiFailures, ApiResult } from '../http/openapi-results.js';
import { VERSION } from '../tokens.js';
import { CompilationEvents } from './compilation-events.js';
import { compilationView, type CompilationView } from './compilation-view.js';
import { KnownCompilations } from './known-compilations.js';

/** What became of a compilation, from any replica of the gateway. */
@ApiTags('compiler')
@Controller(['compilations', 'api/compiler/compilations'])
export class CompilationsController {
  constructor(
    private readonly callers: Callers,
    private readonly compilations: KnownCompilations,
    private readonly streams: CompilationEvents,
    @Inject(VERSION) private readonly version: string,
  ) {}

  @Get(':id')
  @ApiOperation({ operationId: 'getCompilation', summary: 'State of a compilation, and its result once it has ended' })
  @ApiResult(200, 'CompilationView', 'What is known.')
  @ApiFailures(401, 404, 503)
  async get(
    @Param('id') id: string,
    @Headers('authorization') authorization: string | undefined,
  ): Promise<CompilationView> {
    return compilationView(await this.known(id, authorization), this.version);
  }

  @Sse(':id/events')
  @ApiOperation({ operationId: 'followCompilation', summary: 'Stages of a compilation as they are passed' })
  @ApiEventStream('One event `stage` for each stage passed, then `ended` with the result.')
  @ApiFailures(401, 404, 503)
  async events(
    @Param('id') id: string,
    @Headers('authorization') authorization: string | undefined,
  ): Promise<Observable<MessageEvent>> {
    await this.known(id, authorization);
    return this.streams.follow(id);
  }

  /** @throws Problem 401, 404 */
  private async known(id: string, authorization: string | undefined): Promise<CompilationRecord> {
    return this.compilations.get(id, await this.callers.ifAny(authorization));
  }
}
