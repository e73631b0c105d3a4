import { beforeAll, describe, expect, it } from '@jest/globals';
import { baseWorkflow } from '../../tests/sample.js';
import { fileNames, type GeneratedFiles } from '../files.js';
import { CRASH } from '../finding.js';
import { createInspect, type Inspect } from './inspect.js';
import type { Inspection, InspectionJob } from './inspection.js';

describe('inspect()', () => {
  let inspect: Inspect;
  beforeAll(() => {
    inspect = createInspect();
  });

  const spoilt = (file: keyof GeneratedFiles, code: string): InspectionJob => ({
    files: { ...baseWorkflow, [file]: `${baseWorkflow[file]}\n${code}\n` },
    check: fileNames,
  });
  const sound: InspectionJob = { files: baseWorkflow, check: fileNames };
  const mistyped = spoilt('workflow', 'export const mistyped: string = 1;');
  const parsing = spoilt('activities', `export const parsed: unknown = JSON.parse('1');`);
  const shadowing = spoilt('activities', `export const x: Shared = 1; declare global { type Shared = number; }`);
  const relying = spoilt('activities', `export const x: Shared = 1;`);
  const nested = spoilt('workflow', `export const deep: unknown = ${'['.repeat(20_000)}${']'.repeat(20_000)};`);

  const rulesIn = (jobs: readonly InspectionJob[]): readonly (readonly string[])[] =>
    inspect(jobs).map(({ findings }) => findings.map(({ rule }) => rule));

  it('gives each job its own findings, in their order', () => {
    expect(rulesIn([sound, mistyped, sound, parsing])).toEqual([[], ['TS2322'], [], ['any-type']]);
  });

  it('has nothing to say of no job', () => {
    expect(inspect([])).toEqual([]);
  });

  it('checks the files named, and takes the types of the others', () => {
    expect(rulesIn([{ ...mistyped, check: ['activities', 'worker'] }])).toEqual([[]]);
    const renamed = { ...baseWorkflow, activities: baseWorkflow.activities.replaceAll('log', 'note') };
    expect(rulesIn([{ files: renamed, check: ['workflow'] }])).toEqual([expect.arrayContaining(['TS2339'])]);
  });

  it('keeps what one document declares for everyone from the others', () => {
    const [, alone] = [shadowing, relying].map((job) => rulesIn([job])[0]);
    expect(alone).toContain('TS2304');
    expect(rulesIn([shadowing, relying, sound])).toEqual([rulesIn([shadowing])[0], alone, []]);
  });

  it('finds among slim declarations what it finds among the installed ones', () => {
    const installed = createInspect({ declarations: 'installed' });
    const rules = ({ findings }: Inspection): ReadonlySet<string> =>
      new Set(findings.map(({ tool, rule }) => `${tool} ${rule}`));
    const jobs = [
      sound,
      mistyped,
      parsing,
      relying,
      spoilt('activities', `export const deep: unknown = ${'['.repeat(20_000)}${']'.repeat(20_000)};`),
      spoilt('workflow', `export type { RetryPolicy } from '@temporalio/common';`),
      spoilt('workflow', `export { Client } from '@temporalio/client';`),
      spoilt('activities', `export { heartbeat } from '@temporalio/activity';`),
      spoilt('activities', `export { isGrpcServiceError } from '@temporalio/client';`),
    ];
    for (const job of jobs) expect(inspect([job]).map(rules)).toEqual(installed([job]).map(rules));
  });

  it('spares the others when a tool breaks down over one', () => {
    const [broken, fine, wrong] = rulesIn([nested, sound, mistyped]);
    expect(broken).toContain(CRASH);
    expect(fine).toEqual([]);
    expect(wrong).toEqual(['TS2322']);
  });
});
