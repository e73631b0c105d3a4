import { Body, Controller, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { WebhookList } from '@workflow-builder/contracts';
import type { NamedRef } from '@workflow-builder/store';
import { Callers } from '../access/callers.js';
import { ProjectAccess } from '../access/project-access.js';
import { Workspaces } from '../access/workspaces.js';
import { ApiFailures, ApiResult } from '../http/openapi-results.js';
import { found } from '../http/records.js';
import { ProjectEvents } from './events.service.js';
import { EventRequest } from './triggers.dto.js';
import { Webhooks } from './webhooks.service.js';

/** What starts runs of a project's workflows from outside. */
@ApiTags('triggers')
@Controller('api/projects/:project')
export class ProjectTriggersController {
  constructor(
    private readonly callers: Callers,
    private readonly workspaces: Workspaces,
    private readonly access: ProjectAccess,
    private readonly webhooks: Webhooks,
    private readonly events: ProjectEvents,
  ) {}

  @Get('webhooks')
  @ApiOperation({ operationId: 'listWebhooks', summary: 'Calls that start runs, with the keys that open them' })
  @ApiResult(200, 'WebhookList', 'Those of the workflows that serve.')
  @ApiFailures(401, 403, 404, 503)
  async list(
    @Param('project') projectId: string,
    @Headers('authorization') authorization?: string,
  ): Promise<WebhookList> {
    await this.changeable(projectId, authorization);
    return { items: await this.webhooks.list(projectId) };
  }

  @Post('events')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'receiveEvent',
    summary: 'Tell an event; each workflow that waits for its type starts a run',
  })
  @ApiFailures(400, 401, 403, 404, 413, 503)
  async receive(
    @Param('project') projectId: string,
    @Body() event: EventRequest,
    @Headers('authorization') authorization?: string,
  ): Promise<void> {
    await this.events.receive(await this.changeable(projectId, authorization), event);
  }

  /** The project, for who may start its workflows. @throws Problem 401, 403, 404 */
  private async changeable(projectId: string, authorization: string | undefined): Promise<NamedRef> {
    const { projects } = await this.workspaces.of(authorization);
    const project = found(await projects.get(projectId), { kind: 'project', id: projectId });
    await this.access.demand(await this.callers.of(authorization), projectId, 'change');
    return project;
  }
}
