import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerReadiness } from '@workflow-builder/service-kit';
import { HealthRegistry } from '@workflow-builder/telemetry';
import type { FastifyReply } from 'fastify';
import { ApiResult } from '../http/openapi-results.js';
import { healthView, type HealthView } from './health-view.js';

/** `GET /health` in the form that clients of the compiler know; probes look at `/health/live` and `/health/ready`. */
@ApiTags('compiler')
@Controller(['health', 'api/compiler/health'])
export class HealthController {
  constructor(private readonly health: HealthRegistry) {}

  @Get()
  @ApiOperation({
    operationId: 'getHealth',
    summary: 'Whether the compiler works, and whether its verifiers are there',
  })
  @ApiResult(200, 'HealthView', 'Compiling works; `degraded` while something else is away.')
  @ApiResult(503, 'HealthView', 'Compiling does not work: `unhealthy`.')
  async get(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthView> {
    return healthView(await answerReadiness(this.health, reply));
  }
}
