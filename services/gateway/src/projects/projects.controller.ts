import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ProjectPage, ProjectView } from '@workflow-builder/contracts';
import type { FastifyReply } from 'fastify';
import { Workspaces } from '../access/workspaces.js';
import { namedRef } from '../compile/compilation-task.js';
import { ApiFailures, ApiResult } from '../http/openapi-results.js';
import { ApiPage, type PageQuery, pageRequest, pageView } from '../http/pages.js';
import { found, settled } from '../http/records.js';
import { ApiIfMatch, ApiRemoved, entityTag, revisionOf } from '../http/revisions.js';
import { CreateRequest, DescribeRequest } from './projects.dto.js';
import { projectView } from './views.js';

const project = (id: string) => ({ kind: 'project', id });

@ApiTags('projects')
@Controller('api/projects')
export class ProjectsController {
  constructor(private readonly workspaces: Workspaces) {}

  @Get()
  @ApiOperation({ operationId: 'listProjects', summary: 'Projects that you are a member of, by id' })
  @ApiPage()
  @ApiResult(200, 'ProjectPage', 'A page of them.')
  @ApiFailures(400, 401, 503)
  async list(@Query() query: PageQuery, @Headers('authorization') authorization?: string): Promise<ProjectPage> {
    const page = pageRequest(query);
    const { projects } = await this.workspaces.of(authorization);
    return pageView(await projects.list(page), projectView);
  }

  @Post()
  @ApiOperation({ operationId: 'createProject', summary: 'Create a project; it is yours' })
  @ApiResult(201, 'ProjectView', 'Created; `Location` is its place.')
  @ApiFailures(400, 401, 409, 503)
  async create(
    @Body() { id, name, description = '' }: CreateRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('authorization') authorization?: string,
  ): Promise<ProjectView> {
    const asked = { id: id ?? namedRef('proj', name).id, name, description };
    const { projects } = await this.workspaces.of(authorization);
    const created = settled(await projects.create(asked), project(asked.id));
    void reply.header('location', `/api/projects/${created.id}`).header('etag', entityTag(created));
    return projectView(created);
  }

  @Get(':project')
  @ApiOperation({ operationId: 'getProject', summary: 'A project with its services' })
  @ApiResult(200, 'ProjectView', 'The project; `ETag` is its revision.')
  @ApiFailures(401, 404, 503)
  async get(
    @Param('project') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('authorization') authorization?: string,
  ): Promise<ProjectView> {
    const { projects } = await this.workspaces.of(authorization);
    const known = found(await projects.get(id), project(id));
    void reply.header('etag', entityTag(known));
    return projectView(known);
  }

  @Put(':project')
  @ApiOperation({ operationId: 'updateProject', summary: 'Name and describe a project anew' })
  @ApiIfMatch()
  @ApiResult(200, 'ProjectView', 'Changed.')
  @ApiFailures(400, 401, 403, 404, 412, 428, 503)
  async update(
    @Param('project') id: string,
    @Body() { name, description = '' }: DescribeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('if-match') ifMatch?: string,
    @Headers('authorization') authorization?: string,
  ): Promise<ProjectView> {
    const revision = revisionOf(ifMatch, project(id));
    const { projects } = await this.workspaces.of(authorization);
    const changed = settled(await projects.update(id, { name, description }, revision), project(id));
    void reply.header('etag', entityTag(changed));
    return projectView(changed);
  }

  @Delete(':project')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteProject', summary: 'Delete a project that nothing was deployed of' })
  @ApiIfMatch()
  @ApiRemoved()
  @ApiFailures(401, 403, 404, 409, 412, 428, 503)
  async delete(
    @Param('project') id: string,
    @Headers('if-match') ifMatch?: string,
    @Headers('authorization') authorization?: string,
  ): Promise<void> {
    const revision = revisionOf(ifMatch, project(id));
    const { projects } = await this.workspaces.of(authorization);
    settled(await projects.delete(id, revision), project(id));
  }
}
