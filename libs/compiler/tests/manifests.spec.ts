import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Validator } from '@cfworker/json-schema';
import { describe, expect, it } from '@jest/globals';
import { type Manifest, manifestSchema } from '@workflow-builder/manifest';
import { compile } from '../src/index.js';
import { cases, options, readJson } from './support/cases.js';

/** Types whose samples are about the manifest, so that they pin it down. */
const groups = new Set(['api-endpoint', 'kong-logging', 'kong-cache', 'kong-cors', 'graphql-gateway', 'mcp-server']);

const validator = new Validator(manifestSchema(), '7');
const samples = cases('samples').flatMap(({ name, group, folder, document }) => {
  const { code } = compile(document, options);
  // What does not compile fails in the spec of its code.
  return code === undefined ? [] : [{ name, group, folder, manifest: code.manifest }];
});

it.each(samples)('the manifest of $name satisfies its schema', ({ manifest }) => {
  expect(validator.validate(manifest).errors).toEqual([]);
});

describe('a sample of an interface or configuration node', () => {
  const about = samples.filter(({ group }) => groups.has(group));

  it.each(about)('$name has the expected manifest (UPDATE=1 rewrites it)', ({ folder, manifest }) => {
    const file = join(folder, '_expected/manifest.json');
    if (process.env['UPDATE'] === '1') {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(offered(manifest), undefined, 2)}\n`);
    }
    expect(offered(manifest)).toEqual(readJson(folder, '_expected/manifest.json'));
  });
});

/** The parts that hold something. */
function offered(manifest: Manifest): object {
  const { manifestVersion, workflow, ...parts } = manifest;
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => !Array.isArray(part) || part.length > 0));
}
