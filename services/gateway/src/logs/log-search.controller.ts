import { Controller, Get, Headers, Inject, type MessageEvent, Query, Sse } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { LogPage } from '@workflow-builder/contracts';
import type { LogFilter, Store } from '@workflow-builder/store';
import type { Observable } from 'rxjs';
import { visibleProjects } from '../access/visible-projects.js';
import { Workspaces } from '../access/workspaces.js';
import { ApiFilters, invalidFilter, type QueryOf, textFilter } from '../http/filters.js';
import { isInstant } from '../http/instants.js';
import { ApiEventStream, ApiFailures, ApiResult } from '../http/openapi-results.js';
import { ApiPage, type PageQuery, pageRequest, pageView } from '../http/pages.js';
import { STORE } from '../tokens.js';
import { LOG_FILTERS, logQuery } from './log-filter.js';
import { LogStreams } from './log-streams.js';

type LogQueryParameters = QueryOf<keyof typeof LOG_FILTERS>;

@ApiTags('logs')
@Controller('api/logs')
export class LogSearchController {
  constructor(
    private readonly workspaces: Workspaces,
    private readonly streams: LogStreams,
    @Inject(STORE) private readonly store: Store,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'searchLogs',
    summary: 'What nodes of runs of your projects did and said, the newest first',
  })
  @ApiFilters(LOG_FILTERS)
  @ApiPage()
  @ApiResult(200, 'LogPage', 'A page of the entries.')
  @ApiFailures(400, 401, 404, 503)
  async search(
    @Query() query: PageQuery & LogQueryParameters,
    @Headers('authorization') authorization?: string,
  ): Promise<LogPage> {
    const page = pageRequest(query);
    if (page.after !== undefined && !isKey(page.after)) throw invalidFilter('cursor', 'is none of an earlier page');
    const filter = await this.filter(query, authorization);
    return pageView(await this.store.runLogs.search(filter, page), (entry) => entry);
  }

  @Sse('stream')
  @ApiOperation({ operationId: 'followLogs', summary: 'What nodes of runs of your projects do and say, as it comes' })
  @ApiFilters(LOG_FILTERS)
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'Goes on behind this event; from now on by default.',
  })
  @ApiEventStream('One event `entry` for each log entry that comes.')
  @ApiFailures(400, 401, 404, 503)
  async follow(
    @Query() query: LogQueryParameters,
    @Headers('authorization') authorization?: string,
    @Headers('last-event-id') lastEventId?: string,
  ): Promise<Observable<MessageEvent>> {
    return this.streams.follow(await this.filter(query, authorization), lastEventId);
  }

  /** @throws Problem 400, 401, 404 */
  private async filter(query: LogQueryParameters, authorization: string | undefined): Promise<LogFilter> {
    const [asked, project] = [logQuery(query), textFilter(query.project, 'project')];
    const projects = await visibleProjects(await this.workspaces.of(authorization), project);
    return { ...asked, projects: projects.map(({ id }) => id) };
  }
}

/** Whether a text is the key of an entry: its time and its number. */
function isKey(text: string): boolean {
  const [at, position, ...rest] = text.split('/');
  return isInstant(at ?? '') && /^\d{1,18}$/.test(position ?? '') && rest.length === 0;
}
