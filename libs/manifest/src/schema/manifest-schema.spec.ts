import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Validator } from '@cfworker/json-schema';
import { manifestSchema } from './manifest-schema.js';

const published = join(import.meta.dirname, '../../../../docs/manifest/manifest.schema.json');

describe('docs/manifest/manifest.schema.json', () => {
  const text = `${JSON.stringify(manifestSchema(), undefined, 2)}\n`;

  it('is what the library says (UPDATE=1 rewrites it)', async () => {
    if (process.env['UPDATE'] === '1') await writeFile(published, text);
    expect(await readFile(published, 'utf8')).toBe(text);
  });

  it('refers to nothing that it does not define', () => {
    const { definitions } = manifestSchema();
    const names = [...text.matchAll(/"#\/definitions\/(\w+)"/g)].map(([, name]) => name);
    expect([...new Set(names)].sort()).toEqual(Object.keys({ ...(definitions as object) }).sort());
  });

  it('accepts what later versions add, and refuses another version of the form', () => {
    const validator = new Validator(manifestSchema(), '7');
    const empty = {
      manifestVersion: 1,
      workflow: { id: 'w', name: 'W', type: 'W', addedLater: true },
      openapi: {
        openapi: '3.1.0',
        info: { title: 'W', version: '1.0.0' },
        paths: {},
        components: { schemas: {}, securitySchemes: {} },
      },
      signals: [],
      updates: [],
      queries: [],
      schedules: [],
      events: [],
      graphql: [],
      mcp: [],
      kong: { _format_version: '3.0', services: [] },
      logging: [],
      caches: [],
    };
    expect(validator.validate(empty).valid).toBe(true);
    expect(validator.validate({ ...empty, manifestVersion: 2 }).valid).toBe(false);
    for (const missing of Object.keys(empty)) {
      const rest = Object.fromEntries(Object.entries(empty).filter(([name]) => name !== missing));
      expect([missing, validator.validate(rest).valid]).toEqual([missing, false]);
    }
  });
});
