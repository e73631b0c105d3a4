import { beforeAll, describe, expect, it } from '@jest/globals';
import { baseWorkflow } from '../tests/sample.js';
import { createVerifier, type FileName, type GeneratedFiles, type Verdict, type Verifier } from './index.js';

const noNodes = { nodes: [], lines: [] };

describe('verify()', () => {
  let verifier: Verifier;
  beforeAll(async () => {
    verifier = await createVerifier();
  });

  const withActivity = (code: string): GeneratedFiles => ({
    ...baseWorkflow,
    activities: `${baseWorkflow.activities}\n${code}\n`,
  });
  const anyTypesIn = async (code: string): Promise<number> =>
    (await verifier.verify(withActivity(code), noNodes)).anyTypesFound;
  const codesOf = ({ diagnostics }: Verdict): readonly string[] => diagnostics.map(({ code }) => code);

  it('names its tools', () => {
    expect(verifier.tools).toEqual({ tsc: expect.stringMatching(/^6\./), eslint: expect.stringMatching(/^10\./) });
  });

  it('passes sound code, again and again', async () => {
    for (const name of ['first', 'second', 'third']) {
      const workflow = baseWorkflow.workflow.replaceAll('logMessage', name);
      const verdict = await verifier.verify({ ...baseWorkflow, workflow }, noNodes);
      expect(verdict).toMatchObject({ tscPassed: true, eslintPassed: true, anyTypesFound: 0, diagnostics: [] });
    }
  });

  it('asks no tool about a file on which a verdict stands', async () => {
    const asked: string[] = [];
    const observer = {
      verdict: (file: FileName, isKnown: boolean) => {
        if (!isKnown) asked.push(file);
      },
      inspected: () => undefined,
      broken: () => undefined,
    };
    const watched = await createVerifier({ observer });
    const ask = async (files: GeneratedFiles): Promise<readonly string[]> => {
      await watched.verify(files, noNodes);
      return asked.splice(0);
    };
    const changed = { ...baseWorkflow, workflow: baseWorkflow.workflow.replaceAll('logMessage', 'first') };
    const refused = { ...baseWorkflow, activities: `${baseWorkflow.activities}\nexport const no: string = 1;\n` };

    expect(await ask(baseWorkflow)).toEqual(['workflow', 'activities', 'worker']);
    expect(await ask(baseWorkflow)).toEqual([]);
    expect(await ask(changed)).toEqual(['workflow']);
    expect(await ask(refused)).toEqual(['workflow', 'activities', 'worker']);
    const again = await watched.verify(refused, noNodes);
    expect(asked).toEqual([]);
    expect(again.findings).toMatchObject([{ tool: 'tsc', rule: 'TS2322', place: { file: 'activities' } }]);
  });

  describe('counts the expressions whose type is any', () => {
    it.each([
      [0, `export const word = 'any'; // any`],
      [0, `export type Unused = any;`],
      [0, `export const missing: unknown = nowhere.field;`],
      [1, `export const value = JSON.parse('1');`],
      [1, `export const value: unknown = (JSON.parse('1'));`],
      [1, `export const value: any = 1;`],
      [1, `export const { a, b: [c] } = JSON.parse('{}');`],
      [1, `export const value = (item: any): number => 1;`],
      [1, `export const value: readonly unknown[] = [...[1], JSON.parse('1')];`],
      [2, `export function value(items: any[]): void { for (const item of items) { String(item); } }`],
      [3, `export const a: any = 1, b: any = 2, c: any = 3;`],
      [3, `export const value: unknown = [JSON.parse('1'), JSON.parse('2'), JSON.parse('3')];`],
      [3, `export function value(): unknown { const parsed = JSON.parse('1'); return parsed.field; }`],
      [3, `export function value(): unknown { const any = JSON.parse('1'); return { any, ...{ any } }; }`],
      [1, `export class Value extends JSON.parse('1') {}`],
      [0, `export function value(): void { here: for (;;) break here; }`],
    ])('%i in %s', async (count, code) => {
      expect(await anyTypesIn(code)).toBe(count);
    });

    it('and rejects for one alone, that no rule of tsc or ESLint minds', async () => {
      const verdict = await verifier.verify(withActivity(`export const value: unknown = JSON.parse('1');`), noNodes);
      expect(verdict).toMatchObject({ tscPassed: true, eslintPassed: true, anyTypesFound: 1 });
      expect(verdict.diagnostics).toHaveLength(1);
    });
  });

  describe('maps a finding', () => {
    const files = withActivity('export const value: string = 1;');
    const line = files.activities.split('\n').length - 1;
    const file = 'activities';

    it('to node and field of its line', async () => {
      const lines = [
        { file, line, nodeId: 'log-1' },
        { file, line, nodeId: 'log-2', field: 'config.message' },
        { file, line, nodeId: 'log-3', field: 'config.level' },
        { file: 'workflow', line, nodeId: 'log-4', field: 'timeout' },
      ] as const;
      const { diagnostics } = await verifier.verify(files, { nodes: [], lines });
      expect(diagnostics).toEqual([
        expect.objectContaining({ code: 'TSC_ERROR', nodeId: 'log-2', field: 'config.message' }),
      ]);
    });

    it('to the node alone where no field is known', async () => {
      const { diagnostics } = await verifier.verify(files, { nodes: [], lines: [{ file, line, nodeId: 'log-1' }] });
      expect(diagnostics).toEqual([expect.not.objectContaining({ field: expect.anything() })]);
      expect(diagnostics).toEqual([expect.objectContaining({ nodeId: 'log-1' })]);
    });

    it('to our template where no node accounts for the line', async () => {
      const verdict = await verifier.verify(files, noNodes);
      expect(codesOf(verdict)).toEqual(['INTERNAL_CODEGEN_DEFECT']);
      expect(verdict.findings).toMatchObject([{ tool: 'tsc', rule: 'TS2322', place: { file, line, column: 14 } }]);
    });
  });

  describe('survives odd input', () => {
    const nested = (depth: number): string => `export const deep: unknown = ${'['.repeat(depth)}${']'.repeat(depth)};`;

    it.each([
      ['nothing at all', ''],
      ['a null character', '\0'],
      ['half a surrogate pair', 'export const half = "\ud800";'],
      ['an open comment', '/* '],
      ['nesting beyond every stack', nested(20_000)],
    ])('%s', async (_, workflow) => {
      await expect(verifier.verify({ ...baseWorkflow, workflow }, noNodes)).resolves.toBeDefined();
      expect((await verifier.verify(baseWorkflow, noNodes)).diagnostics).toEqual([]);
    });

    it('and calls it our defect when a tool breaks down over it', async () => {
      const workflow = nested(20_000);
      const lines = [{ file: 'workflow', line: 1, nodeId: 'log-1' }] as const;
      const verdict = await verifier.verify({ ...baseWorkflow, workflow }, { nodes: [], lines });
      expect(verdict.tscPassed).toBe(false);
      expect(codesOf(verdict)).toContain('INTERNAL_CODEGEN_DEFECT');
    });
  });
});
