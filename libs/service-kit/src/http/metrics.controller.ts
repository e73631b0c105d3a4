import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Metrics } from '@workflow-builder/telemetry';
import type { FastifyReply } from 'fastify';
import { METRICS } from '../tokens.js';

@Controller('metrics')
export class MetricsController {
  constructor(@Inject(METRICS) private readonly metrics: Metrics) {}

  @Get()
  async expose(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    reply.header('content-type', this.metrics.contentType);
    return await this.metrics.expose();
  }
}
