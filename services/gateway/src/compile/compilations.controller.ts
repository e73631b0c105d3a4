import { Controller, Get, Inject, Param, Sse, type MessageEvent } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CompilationRecords, type CompilationRecord } from '@workflow-builder/compilations';
import { COMPILATION_ID } from '@workflow-builder/contracts';
import { diagnostic } from '@workflow-builder/diagnostics';
import type { Observable } from 'rxjs';
import { ApiEventStream, ApiFailures, ApiResult } from '../http/openapi-results.js';
import { Problem } from '../http/problem.js';
import { VERSION } from '../tokens.js';
import { CompilationEvents } from './compilation-events.js';
import { compilationView, type CompilationView } from './compilation-view.js';

/** What became of a compilation, from any replica of the gateway. */
@ApiTags('compiler')
@Controller(['compilations', 'api/compiler/compilations'])
export class CompilationsController {
  constructor(
    private readonly records: CompilationRecords,
    private readonly streams: CompilationEvents,
    @Inject(VERSION) private readonly version: string,
  ) {}

  @Get(':id')
  @ApiOperation({ operationId: 'getCompilation', summary: 'State of a compilation, and its result once it has ended' })
  @ApiResult(200, 'CompilationView', 'What is known.')
  @ApiFailures(404, 503)
  async get(@Param('id') id: string): Promise<CompilationView> {
    return compilationView(await this.known(id), this.version);
  }

  @Sse(':id/events')
  @ApiOperation({ operationId: 'followCompilation', summary: 'Stages of a compilation as they are passed' })
  @ApiEventStream('One event `stage` for each stage passed, then `ended` with the result.')
  @ApiFailures(404, 503)
  async events(@Param('id') id: string): Promise<Observable<MessageEvent>> {
    await this.known(id);
    return this.streams.follow(id);
  }

  /** @throws Problem 404, also when there can be nothing under such an id */
  private async known(id: string): Promise<CompilationRecord> {
    const record = COMPILATION_ID.test(id) ? await this.records.read(id) : undefined;
    if (record === undefined) throw notFound(id);
    return record;
  }
}

function notFound(id: string): Problem {
  return new Problem(404, [diagnostic('COMPILATION_NOT_FOUND', { id })]);
}
