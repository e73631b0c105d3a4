import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiTags } from '@nestjs/swagger';
import { LogEntryDto } from '@workflow-builder/contracts';
import type { Store } from '@workflow-builder/store';
import { STORE } from '../tokens.js';
import { LogEntriesPipe } from './log-entries.pipe.js';

/** The intake that workers post log entries to (`KONG_LOGGING_URL`). */
@ApiTags('logs')
@Controller('api/logs')
export class LogsController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  /** Stores one entry or an array of them; an entry whose id is known is taken and changes nothing. */
  @Post()
  @HttpCode(202)
  @ApiBody({ type: [LogEntryDto] })
  @ApiAcceptedResponse({ description: 'Stored.' })
  async append(@Body(LogEntriesPipe) entries: readonly LogEntryDto[]): Promise<{ accepted: number }> {
    await this.store.runLogs.append(entries);
    return { accepted: entries.length };
  }
}
