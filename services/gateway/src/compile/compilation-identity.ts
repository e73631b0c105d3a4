import type { CompileOptionsDto, NamedRefDto } from '@workflow-builder/contracts';
import { stringify } from 'safe-stable-stringify';
import { hashOf, idFromKey } from '../http/idempotency.js';

/** What is to be compiled, with every default filled in. */
export interface CompilationTask {
  readonly document: unknown;
  readonly options: CompileOptionsDto;
  readonly project: NamedRefDto;
  readonly service: NamedRefDto;
}

export interface CompilationIdentity {
  /** The same for the same task, or for the same idempotency key of a project: who was cut off finds the answer under it. */
  readonly compilationId: string;
  /** SHA-256 of the task, whatever the version of the compiler; tells whether a reused key means the same request. */
  readonly requestHash: string;
}

/** Derives the id of a compilation from the client's idempotency key, or else from the task itself. Key order does not count. */
export function identifyCompilation(
  task: CompilationTask,
  version: string,
  idempotencyKey?: string,
): CompilationIdentity {
  const requestHash = hashOf(stringify(task));
  const identity = idFromKey(
    idempotencyKey ?? hashOf(version, requestHash),
    idempotencyKey === undefined ? 'task' : 'key',
    task.project.id,
  );
  return { compilationId: `cmp_${identity}`, requestHash };
}
