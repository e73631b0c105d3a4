import { asyncApi } from './asyncapi.js';
import { eventSchemas } from './event-schema.js';

/** The generated files of `docs/events`, by path in it. */
export function eventDocs(version: string): ReadonlyMap<string, string> {
  const schemas = [...eventSchemas()].map(([subject, schema]): [string, unknown] => [
    `schemas/${subject}.json`,
    schema,
  ]);
  const files: [string, unknown][] = [['asyncapi.json', asyncApi(version)], ...schemas];
  return new Map(files.map(([path, content]) => [path, `${JSON.stringify(content, undefined, 2)}\n`]));
}
