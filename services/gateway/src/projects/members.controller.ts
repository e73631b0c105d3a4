import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { MemberList } from '@workflow-builder/contracts';
import { Workspaces } from '../access/workspaces.js';
import { ApiFailures, ApiResult } from '../http/openapi-results.js';
import { found, settled } from '../http/records.js';
import { ApiRemoved } from '../http/revisions.js';
import { MemberRequest } from './projects.dto.js';

const member = (id: string) => ({ kind: 'member', id });

@ApiTags('projects')
@Controller('api/projects/:project/members')
export class MembersController {
  constructor(private readonly workspaces: Workspaces) {}

  @Get()
  @ApiOperation({ operationId: 'listMembers', summary: 'Who belongs to a project, and in which role' })
  @ApiResult(200, 'MemberList', 'All of them.')
  @ApiFailures(401, 404, 503)
  async list(
    @Param('project') projectId: string,
    @Headers('authorization') authorization?: string,
  ): Promise<MemberList> {
    const { projects, members } = await this.workspaces.of(authorization);
    found(await projects.get(projectId), { kind: 'project', id: projectId });
    return { items: await members.list(projectId) };
  }

  @Put(':user')
  @ApiOperation({ operationId: 'setMember', summary: 'Give a user a role in a project' })
  @ApiResult(200, 'MemberList', 'All members as they are now.')
  @ApiFailures(400, 401, 403, 404, 409, 503)
  async set(
    @Param('project') projectId: string,
    @Param('user') userId: string,
    @Body() { role }: MemberRequest,
    @Headers('authorization') authorization?: string,
  ): Promise<MemberList> {
    const { members } = await this.workspaces.of(authorization);
    settled(await members.set(projectId, { userId, role }), member(userId));
    return { items: await members.list(projectId) };
  }

  @Delete(':user')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeMember', summary: 'End a membership' })
  @ApiRemoved()
  @ApiFailures(401, 403, 404, 409, 503)
  async remove(
    @Param('project') projectId: string,
    @Param('user') userId: string,
    @Headers('authorization') authorization?: string,
  ): Promise<void> {
    const { members } = await this.workspaces.of(authorization);
    settled(await members.remove(projectId, userId), member(userId));
  }
}
