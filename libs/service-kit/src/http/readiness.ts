import type { HealthRegistry, HealthReport } from '@workflow-builder/telemetry';
import type { FastifyReply } from 'fastify';

/** The state of all dependencies; the answer's status is 503 while a required one is away. */
export async function answerReadiness(health: HealthRegistry, reply: FastifyReply): Promise<HealthReport> {
  const report = await health.readiness();
  reply.status(report.status === 'unhealthy' ? 503 : 200);
  return report;
}
