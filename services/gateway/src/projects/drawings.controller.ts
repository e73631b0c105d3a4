import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { DrawingPage, DrawingRevisionView, DrawingView } from '@workflow-builder/contracts';
import { diagnostic } from '@workflow-builder/diagnostics';
import type { Workflow, Workspace } from '@workflow-builder/store';
import type { FastifyReply } from 'fastify';
import { Workspaces } from '../access/workspaces.js';
import { ApiFailures, ApiResult } from '../http/openapi-results.js';
import { ApiPage, type PageQuery, pageRequest, pageView } from '../http/pages.js';
import { Problem } from '../http/problem.js';
import { found, settled } from '../http/records.js';
import { ApiIfMatch, ApiRemoved, entityTag, revisionOf } from '../http/revisions.js';
import { drawingOf } from './drawing-of.js';
import { DrawingRequest } from './projects.dto.js';
import { drawingRevisionView, drawingSummaryView, drawingView } from './views.js';

const workflow = (id: string) => ({ kind: 'workflow', id });

/** Drawn workflows of a service, as the canvas saves them. */
@ApiTags('projects')
@Controller('api/projects/:project/services/:service/workflows')
export class DrawingsController {
  constructor(private readonly workspaces: Workspaces) {}

  @Get()
  @ApiOperation({ operationId: 'listWorkflows', summary: 'Workflows of a service, by id, without their documents' })
  @ApiPage()
  @ApiResult(200, 'DrawingPage', 'A page of them.')
  @ApiFailures(400, 401, 404, 503)
  async list(
    @Param('project') projectId: string,
    @Param('service') serviceId: string,
    @Query() query: PageQuery,
    @Headers('authorization') authorization?: string,
  ): Promise<DrawingPage> {
    const page = pageRequest(query);
    const { services, workflows } = await this.workspaces.of(authorization);
    found(await services.get(projectId, serviceId), { kind: 'service', id: serviceId });
    return pageView(await workflows.list(projectId, { ...page, serviceId }), drawingSummaryView);
  }

  @Post()
  @ApiOperation({
    operationId: 'createWorkflow',
    summary: 'Save a new workflow; nothing but its id and name is judged',
  })
  @ApiResult(201, 'DrawingView', 'Saved; `Location` is its place.')
  @ApiFailures(400, 401, 403, 404, 409, 413, 503)
  async create(
    @Param('project') projectId: string,
    @Param('service') serviceId: string,
    @Body() { workflow: document }: DrawingRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('authorization') authorization?: string,
  ): Promise<DrawingView> {
    const drawing = drawingOf(document);
    const { services, workflows } = await this.workspaces.of(authorization);
    found(await services.get(projectId, serviceId), { kind: 'service', id: serviceId });
    const created = settled(await workflows.create(projectId, serviceId, drawing), workflow(drawing.id));
    const place = `/api/projects/${projectId}/services/${serviceId}/workflows/${encodeURIComponent(created.id)}`;
    void reply.header('location', place).header('etag', entityTag(created));
    return drawingView(created);
  }

  @Get(':workflow')
  @ApiOperation({ operationId: 'getWorkflow', summary: 'A workflow with its document' })
  @ApiResult(200, 'DrawingView', 'The workflow as it was saved last; `ETag` is its revision.')
  @ApiFailures(401, 404, 503)
  async get(
    @Param('project') projectId: string,
    @Param('service') serviceId: string,
    @Param('workflow') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('authorization') authorization?: string,
  ): Promise<DrawingView> {
    const known = await inService(await this.workspaces.of(authorization), projectId, serviceId, id);
    void reply.header('etag', entityTag(known));
    return drawingView(known);
  }

  @Put(':workflow')
  @ApiOperation({ operationId: 'updateWorkflow', summary: 'Save a workflow anew' })
  @ApiIfMatch()
  @ApiResult(200, 'DrawingView', 'Saved.')
  @ApiFailures(400, 401, 403, 404, 412, 413, 428, 503)
  async update(
    @Param('project') projectId: string,
    @Param('service') serviceId: string,
    @Param('workflow') id: string,
    @Body() { workflow: document }: DrawingRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('if-match') ifMatch?: string,
    @Headers('authorization') authorization?: string,
  ): Promise<DrawingView> {
    const drawing = drawingOf(document);
    if (drawing.id !== id) throw otherId(id);
    const revision = revisionOf(ifMatch, workflow(id));
    const workspace = await this.workspaces.of(authorization);
    await inService(workspace, projectId, serviceId, id);
    const changed = settled(await workspace.workflows.update(projectId, drawing, revision), workflow(id));
    void reply.header('etag', entityTag(changed));
    return drawingView(changed);
  }

  @Delete(':workflow')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteWorkflow', summary: 'Delete a workflow; what was deployed of it stays' })
  @ApiIfMatch()
  @ApiRemoved()
  @ApiFailures(401, 403, 404, 412, 428, 503)
  async delete(
    @Param('project') projectId: string,
    @Param('service') serviceId: string,
    @Param('workflow') id: string,
    @Headers('if-match') ifMatch?: string,
    @Headers('authorization') authorization?: string,
  ): Promise<void> {
    const revision = revisionOf(ifMatch, workflow(id));
    const workspace = await this.workspaces.of(authorization);
    await inService(workspace, projectId, serviceId, id);
    settled(await workspace.workflows.delete(projectId, id, revision), workflow(id));
  }

  @Get(':workflow/revisions/:revision')
  @ApiOperation({ operationId: 'getWorkflowRevision', summary: 'A workflow as it was saved once' })
  @ApiResult(200, 'DrawingRevisionView', 'The document at that revision, and who saved it when.')
  @ApiFailures(401, 404, 503)
  async revision(
    @Param('project') projectId: string,
    @Param('service') serviceId: string,
    @Param('workflow') id: string,
    @Param('revision') text: string,
    @Headers('authorization') authorization?: string,
  ): Promise<DrawingRevisionView> {
    const workspace = await this.workspaces.of(authorization);
    await inService(workspace, projectId, serviceId, id);
    const saved = /^[1-9]\d{0,8}$/.test(text)
      ? await workspace.workflows.revision(projectId, id, Number(text))
      : undefined;
    return drawingRevisionView(found(saved, { kind: 'revision', id: text }));
  }
}

/** @throws Problem 404 when the service has no such workflow */
async function inService(
  { workflows }: Workspace,
  projectId: string,
  serviceId: string,
  id: string,
): Promise<Workflow> {
  const known = await workflows.get(projectId, id);
  return found(known?.serviceId === serviceId ? known : undefined, workflow(id));
}

function otherId(id: string): Problem {
  const reason = `workflow.id must stay "${id}", as the path has it`;
  return new Problem(400, [diagnostic('REQUEST_INVALID', { reason }, { field: 'workflow.id' })]);
}
