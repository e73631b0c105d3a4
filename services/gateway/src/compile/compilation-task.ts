import type { NamedRefDto } from '@workflow-builder/contracts';
import { createHash } from 'node:crypto';
import type { CompilationTask } from './compilation-identity.js';
import type { CompileRequest, ValidateRequest } from './compile.dto.js';

const DEFAULT_PROJECT = 'Default project';
const DEFAULT_SERVICE = 'Default service';

/** The request with every default filled in. */
export function compilationTask(request: CompileRequest): CompilationTask {
  const project = namedRef('proj', request.project ?? DEFAULT_PROJECT);
  return {
    document: request.workflow,
    options: compileOptions(request),
    project,
    service: namedRef('svc', request.service ?? DEFAULT_SERVICE),
  };
}

export function compileOptions({ options }: ValidateRequest): CompilationTask['options'] {
  return { strictMode: options?.strictMode ?? true, includeComments: options?.includeComments ?? true };
}

/** An id that follows from the name alone, so that a request may name what does not exist yet; the hash keeps `A b` and `a-b` apart. */
function namedRef(prefix: string, name: string): NamedRefDto {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40);
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return { id: [prefix, slug, hash].filter((part) => part !== '').join('_'), name };
}
