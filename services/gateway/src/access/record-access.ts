import {
  applyDecorators,
  type CanActivate,
  type ExecutionContext,
  Injectable,
  type Type,
  UseGuards,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ApiFailures } from '../http/openapi-results.js';
import type { Problem } from '../http/problem.js';
import { refusedAs } from '../http/records.js';
import { Callers } from './callers.js';
import { type Deed, ProjectAccess } from './project-access.js';

const DeedOfRoute = Reflector.createDecorator<Deed>();

/** A kind of records that belong to projects. */
export interface ProjectRecords {
  readonly kind: string;
  /** @throws Problem 404 when there is no such record */
  projectOf(id: string): Promise<string>;
  /** What whoever must not know of the record is told: the same as where there is none. */
  notFound(id: string): Problem;
}

/** Lets through to the record `:id` of a route who may do to it what the route does. */
@Injectable()
export class RecordAccess {
  constructor(
    private readonly callers: Callers,
    private readonly access: ProjectAccess,
    private readonly reflector: Reflector,
  ) {}

  /** @throws Problem 401, 403, 404 */
  async admit(context: ExecutionContext, records: ProjectRecords): Promise<true> {
    const { params, headers } = context
      .switchToHttp()
      .getRequest<FastifyRequest<{ Params: { readonly id: string } }>>();
    const caller = await this.callers.of(headers.authorization);
    if (caller.kind === 'platform') return true;
    const { id } = params;
    const deed = this.reflector.get(DeedOfRoute, context.getHandler());
    const objection = await this.access.objection(caller, await records.projectOf(id), deed);
    switch (objection) {
      case undefined:
        return true;
      case 'unknown':
        throw records.notFound(id);
      case 'forbidden':
        throw refusedAs(objection, { kind: records.kind, id });
    }
  }
}

/** Puts a guard before a route, and documents what it refuses. */
export function Guarded(guard: Type<CanActivate>, deed: Deed): MethodDecorator {
  const failures = deed === 'read' ? ApiFailures(401, 404) : ApiFailures(401, 403, 404);
  return applyDecorators(DeedOfRoute(deed), UseGuards(guard), failures);
}
