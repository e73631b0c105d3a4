import { Body, Controller, Headers, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { LogEntryDto } from '@workflow-builder/contracts';
import type { Store } from '@workflow-builder/store';
import { Callers } from '../access/callers.js';
import { ApiFailures, ApiResult } from '../http/openapi-results.js';
import { Redaction } from '../redaction/redaction.js';
import { STORE } from '../tokens.js';
import type { LogsAccepted } from './logs-accepted.js';
import { LogEntriesPipe } from './log-entries.pipe.js';

const ENTRY = { $ref: '#/components/schemas/LogEntryDto' };

/** The intake that workers post log entries to (`KONG_LOGGING_URL`). */
@ApiTags('logs')
@Controller('api/logs')
export class LogsController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    private readonly callers: Callers,
    private readonly redaction: Redaction,
  ) {}

  /** Stores one entry or an array of them; an entry whose id is known is taken and changes nothing. */
  @Post()
  @HttpCode(202)
  @ApiOperation({
    operationId: 'appendLogEntries',
    summary: 'Store what nodes of runs did; a known entry stays as it is',
  })
  @ApiBody({ schema: { oneOf: [ENTRY, { type: 'array', items: ENTRY, maxItems: 1_000 }] } })
  @ApiResult(202, 'LogsAccepted', 'Stored.')
  @ApiFailures(400, 401, 403, 413, 422, 503)
  async append(
    @Body(LogEntriesPipe) entries: readonly LogEntryDto[],
    @Headers('authorization') authorization?: string,
  ): Promise<LogsAccepted> {
    await this.callers.demandPlatform(authorization);
    await this.store.runLogs.append(entries.map((entry) => this.redaction.entry(entry)));
    return { accepted: entries.length };
  }
}
