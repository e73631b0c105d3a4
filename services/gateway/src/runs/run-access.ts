import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Deed } from '../access/project-access.js';
import { Guarded, RecordAccess } from '../access/record-access.js';
import { KnownRuns } from './known-runs.js';
import { runNotFound } from './run-not-found.js';

@Injectable()
class RunGuard implements CanActivate {
  constructor(
    private readonly access: RecordAccess,
    private readonly runs: KnownRuns,
  ) {}

  canActivate(context: ExecutionContext): Promise<true> {
    return this.access.admit(context, {
      kind: 'run',
      projectOf: async (id) => (await this.runs.get(id)).projectId,
      notFound: runNotFound,
    });
  }
}

/** A route to the run `:id`: for who may do this in the run's project. */
export function OfRun(deed: Deed): MethodDecorator {
  return Guarded(RunGuard, deed);
}
