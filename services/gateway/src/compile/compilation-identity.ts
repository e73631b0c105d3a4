import { createHash } from 'node:crypto';
import type { CompileOptionsDto, NamedRefDto } from '@workflow-builder/contracts';
import { stringify } from 'safe-stable-stringify';

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
  /** SHA-256 of the task and the compiler's version; tells whether a reused key means the same request. */
  readonly requestHash: string;
}

/** Derives the id of a compilation from the client's idempotency key, or else from the task itself. Key order does not count. */
export function identifyCompilation(task: CompilationTask, version: string, idempotencyKey?: string): CompilationIdentity {
  const requestHash = sha256('task', version, stringify(task));
  const identity = idempotencyKey === undefined ? requestHash : sha256('key', task.project.id, idempotencyKey);
  return { compilationId: `cmp_${identity.slice(0, 32)}`, requestHash };
}

function sha256(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
