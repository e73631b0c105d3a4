import { Controller, Get, Inject, Res } from '@nestjs/common';
import { type HealthReport, HealthRegistry } from '@workflow-builder/telemetry';
import type { FastifyReply } from 'fastify';
import { answerReadiness } from './readiness.js';

/** Health for people: of a service that says nothing else, what probes see. */
@Controller('health')
export class HealthController {
  constructor(@Inject(HealthRegistry) private readonly health: HealthRegistry) {}

  @Get()
  get(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthReport> {
    return answerReadiness(this.health, reply);
  }
}
