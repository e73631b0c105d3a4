import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { nodeTypes } from '@workflow-builder/workflow-model';
import { cases } from './support/cases.js';
import { columns, conformance, conformancePage } from './support/conformance.js';

const repository = join(import.meta.dirname, '../../..');
const page = join(repository, 'docs/conformance.md');
const LEAST_SAMPLES = 6;

const rows = conformance();
const proven = columns.filter((column) => column !== 'recorded');
const cells = rows.flatMap(({ type, counts }) =>
  proven.map((column) => ({ type, column, count: counts.get(column) ?? 0 })),
);

describe('docs/conformance.md', () => {
  it('has a row for each type', () => {
    expect(rows.map(({ type }) => type)).toEqual([...nodeTypes]);
  });

  it.each(cells)(`says that $type is $column by ${LEAST_SAMPLES} samples at least`, ({ count }) => {
    expect(count).toBeGreaterThanOrEqual(LEAST_SAMPLES);
  });

  it('is what the samples show (UPDATE=1 rewrites it)', () => {
    if (process.env['UPDATE'] === '1') writeFileSync(page, conformancePage(rows));
    expect(readFileSync(page, 'utf8')).toBe(conformancePage(rows));
  });
});

describe('the verifier', () => {
  const folder = join(repository, 'libs/verification/tests');
  const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const [, named = ''] = /const root = join\(import\.meta\.dirname, '([^']+)'\)/.exec(textOf('sample.ts')) ?? [];

  it('is shown every sample', () => {
    const samples = cases('samples').map(({ folder: sample }) => dirname(dirname(sample)));
    expect([...new Set(samples)]).toEqual([join(folder, named)]);
    expect(textOf('compiler-samples.spec.ts')).toContain('sampleNames.map(printSample)');
  });
});
