import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { componentDescriptions, type ComponentList } from '@workflow-builder/contracts';
import type { FastifyReply } from 'fastify';
import { ApiResult } from '../http/openapi-results.js';
import { isKnownTag } from './entity-tags.js';

/** `GET /api/components`: the node types, as editors offer them. The answer changes with the version of the platform only. */
@ApiTags('components')
@Controller('api/components')
export class ComponentsController {
  private readonly list: ComponentList = { components: componentDescriptions };
  private readonly tag = `"${createHash('sha256').update(JSON.stringify(this.list)).digest('hex').slice(0, 32)}"`;

  @Get()
  @ApiOperation({ operationId: 'listComponents', summary: 'Node types with ports, settings and documentation' })
  @ApiHeader({ name: 'If-None-Match', required: false, description: '`ETag` of an earlier answer.' })
  @ApiResult(200, 'ComponentList', 'All node types; `ETag` names this state of them.')
  @ApiResponse({ status: 304, description: 'What the caller has is still right.' })
  get(
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('If-None-Match') known?: string,
  ): ComponentList | undefined {
    void reply.header('etag', this.tag).header('cache-control', 'no-cache');
    if (!isKnownTag(known, this.tag)) return this.list;
    void reply.status(304);
    return undefined;
  }
}
