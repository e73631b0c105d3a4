import { describe, expect, it } from '@jest/globals';
import { Parser } from '@asyncapi/parser';
import { type Schema, Validator } from '@cfworker/json-schema';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataSchema } from '../headers.js';
import { subjects } from '../subjects.js';
import { consumers } from '../topology.js';
import { asyncApi } from './asyncapi.js';
import { eventDocs } from './event-docs.js';
import { eventExamples } from './event-examples.js';
import { eventSchemas } from './event-schema.js';

const folder = fileURLToPath(new URL('../../../../docs/events', import.meta.url));
/** The parser's severity of what makes a document invalid. */
const ERROR = 0;

const manifest = fileURLToPath(new URL('../../package.json', import.meta.url));

async function generated() {
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return eventDocs(version);
}

describe('the documents in docs/events', () => {
  if (process.env['UPDATE'] === '1') {
    it('are written anew', async () => {
      await mkdir(join(folder, 'schemas'), { recursive: true });
      for (const [path, content] of await generated()) await writeFile(join(folder, path), content);
    });
  }

  it('are what the DTOs say today; else run this suite with UPDATE=1', async () => {
    for (const [path, content] of await generated()) expect(await readFile(join(folder, path), 'utf8')).toBe(content);
  });

  it('hold a schema for each event, and none besides', async () => {
    const files = await readdir(join(folder, 'schemas'));
    expect(files.sort()).toEqual(subjects.map((subject) => `${subject}.json`).sort());
  });
});

describe('the AsyncAPI document', () => {
  it('is valid', async () => {
    const source = join(folder, 'asyncapi.json');
    const { document, diagnostics } = await new Parser().parse(await readFile(source, 'utf8'), { source });
    expect(diagnostics).not.toContainEqual(expect.objectContaining({ severity: ERROR }));
    expect(document?.version()).toBe('3.0.0');
    expect(
      document
        ?.channels()
        .all()
        .map((channel) => channel.address())
        .sort(),
    ).toEqual([...subjects].sort());
    expect(document?.operations().filterBySend()).toHaveLength(subjects.length);
    expect(document?.operations().filterByReceive()).toHaveLength(consumers.flatMap((c) => c.subjects).length);
  });

  it('says which deployment events can be replayed, and for how long', () => {
    expect(asyncApi('1.0.0')).toMatchObject({
      channels: {
        'deployment.succeeded': {
          'x-jetstream': { stream: 'DEPLOYMENTS', retention: 'limits', maxAgeMs: 2_592_000_000 },
        },
      },
    });
  });
});

describe.each(subjects)('the schema of %s', (subject) => {
  const example = eventExamples[subject] as object;
  const schema = eventSchemas().get(subject) as Schema;
  const valid = (data: unknown) => new Validator(schema, '7').validate(data).valid;

  it('has its identity', () => {
    expect(schema).toMatchObject({ $id: dataSchema(subject), title: subject });
  });

  it('accepts the example', () => {
    expect(new Validator(schema, '7').validate(eventExamples[subject]).errors).toEqual([]);
  });

  it('accepts properties that it does not know', () => {
    expect(valid({ ...example, addedLater: 1 })).toBe(true);
  });

  it('asks for each required property', () => {
    const required = schema.required ?? [];
    expect(required.length).toBeGreaterThan(0);
    for (const property of required) {
      const rest = Object.entries(example).filter(([name]) => name !== property);
      expect([property, valid(Object.fromEntries(rest))]).toEqual([property, false]);
    }
  });

  it('describes nested objects down to their properties', () => {
    expect(valid({ ...example, project: { id: 7, name: 'Shop' } })).toBe(false);
    expect(valid({ ...example, project: { id: 'prj' } })).toBe(false);
  });
});
