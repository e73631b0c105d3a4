import { Controller, Get, Inject, Res } from '@nestjs/common';
import { type HealthReport, HealthRegistry } from '@workflow-builder/telemetry';
import type { FastifyReply } from 'fastify';

/** Health for people and probes: 503 while a required dependency is away. */
@Controller('health')
export class HealthController {
  constructor(@Inject(HealthRegistry) private readonly health: HealthRegistry) {}

  @Get('live')
  live(): HealthReport {
    return this.health.liveness();
  }

  @Get(['', 'ready'])
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthReport> {
    const report = await this.health.readiness();
    reply.status(report.status === 'unhealthy' ? 503 : 200);
    return report;
  }
}
