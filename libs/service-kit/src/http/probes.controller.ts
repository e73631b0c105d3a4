import { Controller, Get, Inject, Res } from '@nestjs/common';
import { type HealthReport, HealthRegistry } from '@workflow-builder/telemetry';
import type { FastifyReply } from 'fastify';
import { answerReadiness } from './readiness.js';

/** Health for probes. */
@Controller('health')
export class ProbesController {
  constructor(@Inject(HealthRegistry) private readonly health: HealthRegistry) {}

  @Get('live')
  live(): HealthReport {
    return this.health.liveness();
  }

  @Get('ready')
  ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthReport> {
    return answerReadiness(this.health, reply);
  }
}
