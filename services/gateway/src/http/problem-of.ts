import { HttpException } from '@nestjs/common';
import { diagnostic } from '@workflow-builder/diagnostics';
import { BusUnavailable, PipelineFull } from '@workflow-builder/messaging';
import { StoreUnavailable } from '@workflow-builder/store';
import { TemporalUnavailable } from '@workflow-builder/temporal';
import { Problem } from './problem.js';

/** Seconds after which a client may try again what the platform could not do just now. */
const RETRY_AFTER = { 'retry-after': '2' };

/** The problem that an error stands for; undefined when it is none that a client should hear of in detail. */
export function problemOf(error: unknown, bodyLimit: number): Problem | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof BusUnavailable) return unavailable(diagnostic('BUS_UNAVAILABLE', {}));
  if (error instanceof StoreUnavailable) return unavailable(diagnostic('STORE_UNAVAILABLE', {}));
  if (error instanceof TemporalUnavailable) return unavailable(diagnostic('TEMPORAL_UNAVAILABLE', {}));
  if (error instanceof PipelineFull) return pipelineFull();
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  if (status === 413) return new Problem(413, [diagnostic('DOCUMENT_TOO_LARGE', { limit: bodyLimit })]);
  if (error instanceof Error && status !== undefined && status >= 400 && status < 500 && status !== 404) {
    return new Problem(status, [diagnostic('REQUEST_INVALID', { reason: error.message })]);
  }
  return undefined;
}

/** The answer while no further compilation is accepted. */
export function pipelineFull(): Problem {
  return new Problem(429, [diagnostic('PIPELINE_FULL', {})], RETRY_AFTER);
}

/** The answer while no replica of a stage answers. */
export function stageUnavailable(stage: string): Problem {
  return unavailable(diagnostic('STAGE_UNAVAILABLE', { stage }));
}

/** The answer to who needs the outcome of a compilation that has not ended: the same request again finds it. */
export function stillPending(compilationId: string): Problem {
  return unavailable({ ...diagnostic('COMPILATION_PENDING', { id: compilationId }), severity: 'error' });
}

function unavailable(finding: ReturnType<typeof diagnostic>): Problem {
  return new Problem(503, [finding], RETRY_AFTER);
}

/** Fastify's own errors carry the status they stand for. */
function statusOf(error: unknown): number | undefined {
  const known = typeof error === 'object' && error !== null && 'statusCode' in error;
  return known && typeof error.statusCode === 'number' ? error.statusCode : undefined;
}
