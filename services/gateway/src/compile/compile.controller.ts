import { Body, Controller, Headers, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { compileFailure, Subject, type CompileResponse } from '@workflow-builder/contracts';
import type { FastifyReply } from 'fastify';
import { ApiFailures, ApiResult } from '../http/openapi-results.js';
import { GatewaySettings } from '../settings.js';
import { VERSION } from '../tokens.js';
import { CompileRequest } from './compile.dto.js';
import { CompileService } from './compile.service.js';
import { serverTiming, successOf } from './compile-response.js';
import { compilationTask } from './compilation-task.js';
import { pendingBody, type PendingCompilation } from './compilation-view.js';
import { readPreference } from './prefer.js';

/** `POST /compile`, and the same where Kong fronts it. */
@ApiTags('compiler')
@Controller(['', 'api/compiler'])
export class CompileController {
  constructor(
    private readonly compiler: CompileService,
    private readonly settings: GatewaySettings,
    @Inject(VERSION) private readonly version: string,
  ) {}

  @Post('compile')
  @HttpCode(200)
  @ApiOperation({ operationId: 'compile', summary: 'Compile a workflow and prove the code' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key gives the same compilation.' })
  @ApiHeader({ name: 'Prefer', required: false, description: '`respond-async`, or `wait=<seconds>`.' })
  @ApiResult(200, 'CompileSuccess', 'The code is proven.')
  @ApiResult(202, 'PendingCompilation', 'Not ended yet; `Location` tells where to ask.')
  @ApiFailures(400, 409, 413, 422, 429, 503)
  async compile(
    @Body() request: CompileRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('Prefer') prefer?: string,
    @Headers('Idempotency-Key') idempotencyKey?: string,
  ): Promise<CompileResponse | PendingCompilation> {
    const { compilationId, outcome } = await this.compiler.compile(compilationTask(request.workflow, request), {
      idempotencyKey,
      waitMs: this.waitMs(prefer),
    });
    const location = `/api/compiler/compilations/${compilationId}`;
    if (outcome === undefined) {
      void reply.status(202).header('location', location);
      return pendingBody(compilationId);
    }
    void reply.header('content-location', location).header('server-timing', serverTiming(outcome.data));
    if (outcome.subject === Subject.CodeVerified) return successOf(outcome.data, this.version);
    void reply.status(422);
    return compileFailure(outcome.data);
  }

  private waitMs(prefer: string | undefined): number {
    const { respondAsync, waitMs } = readPreference(prefer);
    return respondAsync ? 0 : Math.min(waitMs ?? this.settings.COMPILE_WAIT_MS, this.settings.COMPILE_WAIT_MS);
  }
}
