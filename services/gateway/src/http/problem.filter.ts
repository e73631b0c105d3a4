import { Catch, HttpException, Injectable, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Failure } from '@workflow-builder/contracts';
import { diagnostic } from '@workflow-builder/diagnostics';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem.js';
import { problemOf } from './problem-of.js';

/** Turns every error of a request into the one failure body, and logs those that are our fault. */
@Injectable()
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logger: { error(details: object, message: string): void },
    private readonly bodyLimit: number,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = this.asProblem(error, request);
    const body: Failure = { success: false, errors: problem.diagnostics, warnings: [] };
    void reply.status(problem.status).headers(problem.headers).send(body);
  }

  private asProblem(error: unknown, request: FastifyRequest): Problem {
    const problem = problemOf(error, this.bodyLimit);
    if (problem !== undefined) return problem;
    if (error instanceof HttpException && error.getStatus() === 404) {
      return new Problem(404, [diagnostic('NOT_FOUND', { path: `${request.method} ${request.url}` })]);
    }
    this.logger.error({ err: error, method: request.method, path: request.url }, 'request failed');
    return new Problem(500, [diagnostic('STAGE_FAILED', { stage: 'gateway', reason: 'an unexpected error' })]);
  }
}
