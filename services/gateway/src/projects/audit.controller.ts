import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { diagnostic } from '@workflow-builder/diagnostics';
import type { AuditPage } from '@workflow-builder/contracts';
import { Workspaces } from '../access/workspaces.js';
import { ApiFailures, ApiResult } from '../http/openapi-results.js';
import { ApiPage, type PageQuery, pageRequest, pageView } from '../http/pages.js';
import { Problem } from '../http/problem.js';
import { auditRecordView } from './views.js';

@ApiTags('projects')
@Controller('api/projects/:project/audit')
export class AuditController {
  constructor(private readonly workspaces: Workspaces) {}

  @Get()
  @ApiOperation({ operationId: 'listAuditRecords', summary: 'Who changed what of a project, and when; for its owners' })
  @ApiPage()
  @ApiResult(200, 'AuditPage', 'A page of the records, in the order of their coming; also of a project that is gone.')
  @ApiFailures(400, 401, 503)
  async list(
    @Param('project') projectId: string,
    @Query() query: PageQuery,
    @Headers('authorization') authorization?: string,
  ): Promise<AuditPage> {
    const page = pageRequest(query);
    if (page.after !== undefined && !/^\d{1,18}$/.test(page.after)) throw foreignCursor();
    const { audit } = await this.workspaces.of(authorization);
    return pageView(await audit.ofProject(projectId, page), auditRecordView);
  }
}

function foreignCursor(): Problem {
  const reason = 'cursor is none of an earlier page';
  return new Problem(400, [diagnostic('REQUEST_INVALID', { reason }, { field: 'cursor' })]);
}
