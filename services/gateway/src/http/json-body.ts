import { diagnostic } from '@workflow-builder/diagnostics';
import { parseJson } from '@workflow-builder/workflow-model';
import type { FastifyInstance } from 'fastify';
import { refuseTooDeep } from './body-depth.js';
import { Problem } from './problem.js';

/** A request whose body was JSON. */
export interface WithText {
  /** The body as it came, for what its signature covers. */
  readonly text?: string;
}

/**
 * Replaces Fastify's JSON parser by one that tells the position of an error, and keeps the text; the body limit stays Fastify's.
 */
export function readJsonBodies(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    try {
      const text = body.toString();
      Object.assign(request, { text } satisfies WithText);
      done(null, readJson(text));
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

/** @throws Problem 400 when the text is no JSON, 422 when it nests too deep */
function readJson(text: string): unknown {
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const { reason, line, column } = parsed;
    throw new Problem(400, [diagnostic('MALFORMED_JSON', { reason, line, column })]);
  }
  refuseTooDeep(parsed.value);
  return parsed.value;
}
