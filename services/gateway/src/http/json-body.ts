import { diagnostic } from '@workflow-builder/diagnostics';
import { parseJson } from '@workflow-builder/workflow-model';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.js';

/** Replaces Fastify's JSON parser by one that tells the position of an error; the body limit stays Fastify's. */
export function readJsonBodies(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    const parsed = parseJson(body.toString());
    if (parsed.ok) return done(null, parsed.value);
    const { reason, line, column } = parsed;
    return done(new Problem(400, [diagnostic('MALFORMED_JSON', { reason, line, column })]));
  });
}
