import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ConnectorPage, ConnectorView } from '@workflow-builder/contracts';
import { type Connector, Secret, SecretVault } from '@workflow-builder/store';
import type { FastifyReply } from 'fastify';
import { Workspaces } from '../access/workspaces.js';
import { ApiFailures, ApiResult } from '../http/openapi-results.js';
import { ApiPage, type PageQuery, pageRequest, pageView } from '../http/pages.js';
import { found, settled } from '../http/records.js';
import { ApiIfMatch, ApiRemoved, entityTag, revisionOf } from '../http/revisions.js';
import { revisedView } from '../projects/views.js';
import { ConnectorRequest, CreateConnectorRequest } from './connectors.dto.js';

const connector = (id: string) => ({ kind: 'connector', id });

/** Servers that the activities of a project may use. Their URLs come in, are sealed, and go out to nobody. */
@ApiTags('connectors')
@Controller('api/projects/:project/connectors')
export class ConnectorsController {
  constructor(
    private readonly workspaces: Workspaces,
    private readonly vault: SecretVault,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listConnectors', summary: 'Connectors of a project, by id' })
  @ApiPage()
  @ApiResult(200, 'ConnectorPage', 'A page of them.')
  @ApiFailures(400, 401, 404, 503)
  async list(
    @Param('project') projectId: string,
    @Query() query: PageQuery,
    @Headers('authorization') authorization?: string,
  ): Promise<ConnectorPage> {
    const page = pageRequest(query);
    const { projects, connectors } = await this.workspaces.of(authorization);
    found(await projects.get(projectId), { kind: 'project', id: projectId });
    return pageView(await connectors.list(projectId, page), connectorView);
  }

  @Post()
  @ApiOperation({ operationId: 'createConnector', summary: 'Create a connector; its URL is stored encrypted' })
  @ApiResult(201, 'ConnectorView', 'Created; `Location` is its place.')
  @ApiFailures(400, 401, 403, 404, 409, 503)
  async create(
    @Param('project') projectId: string,
    @Body() { id, name, kind, url }: CreateConnectorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('authorization') authorization?: string,
  ): Promise<ConnectorView> {
    const { projects, connectors } = await this.workspaces.of(authorization);
    found(await projects.get(projectId), { kind: 'project', id: projectId });
    const secret = await this.vault.seal(new Secret(url), { projectId, connectorId: id });
    const created = settled(await connectors.create(projectId, { id, name, kind, secret }), connector(id));
    void reply.header('location', `/api/projects/${projectId}/connectors/${id}`).header('etag', entityTag(created));
    return connectorView(created);
  }

  @Get(':connector')
  @ApiOperation({ operationId: 'getConnector', summary: 'A connector without its secret' })
  @ApiResult(200, 'ConnectorView', 'The connector; `ETag` is its revision.')
  @ApiFailures(401, 404, 503)
  async get(
    @Param('project') projectId: string,
    @Param('connector') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('authorization') authorization?: string,
  ): Promise<ConnectorView> {
    const { connectors } = await this.workspaces.of(authorization);
    const known = found(await connectors.get(projectId, id), connector(id));
    void reply.header('etag', entityTag(known));
    return connectorView(known);
  }

  @Put(':connector')
  @ApiOperation({ operationId: 'updateConnector', summary: 'Change a connector; without a URL its secret stays' })
  @ApiIfMatch()
  @ApiResult(200, 'ConnectorView', 'Changed.')
  @ApiFailures(400, 401, 403, 404, 412, 428, 503)
  async update(
    @Param('project') projectId: string,
    @Param('connector') id: string,
    @Body() { name, kind, url }: ConnectorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('if-match') ifMatch?: string,
    @Headers('authorization') authorization?: string,
  ): Promise<ConnectorView> {
    const revision = revisionOf(ifMatch, connector(id));
    const { connectors } = await this.workspaces.of(authorization);
    const secret = url && (await this.vault.seal(new Secret(url), { projectId, connectorId: id }));
    const change = { name, kind, ...(secret && { secret }) };
    const changed = settled(await connectors.update(projectId, id, change, revision), connector(id));
    void reply.header('etag', entityTag(changed));
    return connectorView(changed);
  }

  @Delete(':connector')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteConnector', summary: 'Delete a connector with its secret' })
  @ApiIfMatch()
  @ApiRemoved()
  @ApiFailures(401, 403, 404, 412, 428, 503)
  async delete(
    @Param('project') projectId: string,
    @Param('connector') id: string,
    @Headers('if-match') ifMatch?: string,
    @Headers('authorization') authorization?: string,
  ): Promise<void> {
    const revision = revisionOf(ifMatch, connector(id));
    const { connectors } = await this.workspaces.of(authorization);
    settled(await connectors.delete(projectId, id, revision), connector(id));
  }
}

function connectorView(known: Connector): ConnectorView {
  const { projectId, id, name, kind } = known;
  return { projectId, id, name, kind, ...revisedView(known) };
}
