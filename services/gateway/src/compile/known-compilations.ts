import { Injectable } from '@nestjs/common';
import { CompilationRecords, type CompilationRecord } from '@workflow-builder/compilations';
import { COMPILATION_ID } from '@workflow-builder/contracts';
import { diagnostic } from '@workflow-builder/diagnostics';
import type { Caller } from '@workflow-builder/store';
import { ProjectAccess } from '../access/project-access.js';
import { Problem } from '../http/problem.js';

/** Compilations by id, for who may know of them: code and findings tell what a project's workflow does. */
@Injectable()
export class KnownCompilations {
  constructor(
    private readonly records: CompilationRecords,
    private readonly access: ProjectAccess,
  ) {}

  /**
   * What is known of the compilation.
   * @param caller undefined for who has not signed in
   * @throws Problem 401 for nobody where the project has members, 404 for who is none of them, and when there is nothing
   * under the id
   */
  async get(id: string, caller: Caller | undefined): Promise<CompilationRecord> {
    const record = COMPILATION_ID.test(id) ? await this.records.read(id) : undefined;
    if (record === undefined) throw notFound(id);
    const objection = await this.access.objectionOnceClaimed(caller, record.projectId, 'read');
    if (objection !== undefined) throw notFound(id);
    return record;
  }
}

function notFound(id: string): Problem {
  return new Problem(404, [diagnostic('COMPILATION_NOT_FOUND', { id })]);
}
