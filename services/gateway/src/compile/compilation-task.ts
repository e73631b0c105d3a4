import type { CompileOptionsDto, NamedRefDto } from '@workflow-builder/contracts';
import { hashOf } from '../http/idempotency.js';
import type { CompilationTask } from './compilation-identity.js';
import type { CompilationTermsRequest } from './compile.dto.js';

const DEFAULT_PROJECT = 'Default project';
const DEFAULT_SERVICE = 'Default service';

/** The document and its terms, with every default filled in. */
export function compilationTask(document: unknown, terms: CompilationTermsRequest): CompilationTask {
  return {
    document,
    options: compileOptions(terms),
    project: namedRef('proj', terms.project ?? DEFAULT_PROJECT),
    service: namedRef('svc', terms.service ?? DEFAULT_SERVICE),
  };
}

export function compileOptions({ options }: CompilationTermsRequest): CompileOptionsDto {
  return {
    strictMode: options?.strictMode ?? true,
    includeComments: options?.includeComments ?? true,
    ...(options?.requireImplementations === true && { requireImplementations: true }),
  };
}

/** An id that follows from the name alone, so that a request may name what does not exist yet; the hash keeps `A b` and `a-b` apart. */
export function namedRef(prefix: string, name: string): NamedRefDto {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return { id: [prefix, slug, hashOf(name).slice(0, 8)].filter((part) => part !== '').join('_'), name };
}
