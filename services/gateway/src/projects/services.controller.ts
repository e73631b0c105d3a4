import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ServicePage, ServiceView } from '@workflow-builder/contracts';
import type { FastifyReply } from 'fastify';
import { Workspaces } from '../access/workspaces.js';
import { namedRef } from '../compile/compilation-task.js';
import { ApiFailures, ApiResult } from '../http/openapi-results.js';
import { ApiPage, type PageQuery, pageRequest, pageView } from '../http/pages.js';
import { found, settled } from '../http/records.js';
import { ApiIfMatch, ApiRemoved, entityTag, revisionOf } from '../http/revisions.js';
import { CreateRequest, DescribeRequest } from './projects.dto.js';
import { serviceView } from './views.js';

const service = (id: string) => ({ kind: 'service', id });

@ApiTags('projects')
@Controller('api/projects/:project/services')
export class ServicesController {
  constructor(private readonly workspaces: Workspaces) {}

  @Get()
  @ApiOperation({ operationId: 'listServices', summary: 'Services of a project, by id' })
  @ApiPage()
  @ApiResult(200, 'ServicePage', 'A page of them.')
  @ApiFailures(400, 401, 404, 503)
  async list(
    @Param('project') projectId: string,
    @Query() query: PageQuery,
    @Headers('authorization') authorization?: string,
  ): Promise<ServicePage> {
    const page = pageRequest(query);
    const { projects, services } = await this.workspaces.of(authorization);
    found(await projects.get(projectId), { kind: 'project', id: projectId });
    return pageView(await services.list(projectId, page), serviceView);
  }

  @Post()
  @ApiOperation({ operationId: 'createService', summary: 'Create a service in a project' })
  @ApiResult(201, 'ServiceView', 'Created; `Location` is its place.')
  @ApiFailures(400, 401, 403, 404, 409, 503)
  async create(
    @Param('project') projectId: string,
    @Body() { id, name, description = '' }: CreateRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('authorization') authorization?: string,
  ): Promise<ServiceView> {
    const asked = { id: id ?? namedRef('svc', name).id, name, description };
    const { projects, services } = await this.workspaces.of(authorization);
    found(await projects.get(projectId), { kind: 'project', id: projectId });
    const created = settled(await services.create(projectId, asked), service(asked.id));
    const place = `/api/projects/${projectId}/services/${created.id}`;
    void reply.header('location', place).header('etag', entityTag(created));
    return serviceView(created);
  }

  @Get(':service')
  @ApiOperation({ operationId: 'getService', summary: 'A service' })
  @ApiResult(200, 'ServiceView', 'The service; `ETag` is its revision.')
  @ApiFailures(401, 404, 503)
  async get(
    @Param('project') projectId: string,
    @Param('service') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('authorization') authorization?: string,
  ): Promise<ServiceView> {
    const { services } = await this.workspaces.of(authorization);
    const known = found(await services.get(projectId, id), service(id));
    void reply.header('etag', entityTag(known));
    return serviceView(known);
  }

  @Put(':service')
  @ApiOperation({ operationId: 'updateService', summary: 'Name and describe a service anew' })
  @ApiIfMatch()
  @ApiResult(200, 'ServiceView', 'Changed.')
  @ApiFailures(400, 401, 403, 404, 412, 428, 503)
  async update(
    @Param('project') projectId: string,
    @Param('service') id: string,
    @Body() { name, description = '' }: DescribeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('if-match') ifMatch?: string,
    @Headers('authorization') authorization?: string,
  ): Promise<ServiceView> {
    const revision = revisionOf(ifMatch, service(id));
    const { services } = await this.workspaces.of(authorization);
    const changed = settled(await services.update(projectId, id, { name, description }, revision), service(id));
    void reply.header('etag', entityTag(changed));
    return serviceView(changed);
  }

  @Delete(':service')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteService', summary: 'Delete a service that nothing was deployed of' })
  @ApiIfMatch()
  @ApiRemoved()
  @ApiFailures(401, 403, 404, 409, 412, 428, 503)
  async delete(
    @Param('project') projectId: string,
    @Param('service') id: string,
    @Headers('if-match') ifMatch?: string,
    @Headers('authorization') authorization?: string,
  ): Promise<void> {
    const revision = revisionOf(ifMatch, service(id));
    const { services } = await this.workspaces.of(authorization);
    settled(await services.delete(projectId, id, revision), service(id));
  }
}
