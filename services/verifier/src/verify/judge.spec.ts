import { beforeAll, describe, expect, it } from '@jest/globals';
import { type CodeGeneratedDto, Subject } from '@workflow-builder/contracts';
import { createVerifier, type Verdict, type Verifier } from '@workflow-builder/verification';
import { generated } from '../../tests/generated.js';
import { judged, showsDefect } from './judge.js';

describe('what follows from a verdict', () => {
  let verifier: Verifier;

  beforeAll(async () => {
    verifier = await createVerifier();
  });

  const verdictOn = ({ code }: CodeGeneratedDto): Promise<Verdict> => verifier.verify(code.files, code.nodeMap);

  it('passes what the compiler prints, and the code goes on unchanged', async () => {
    expect(judged(generated(), await verdictOn(generated()))).toMatchObject({
      subject: Subject.CodeVerified,
      data: {
        code: generated().code,
        workflow: generated().workflow,
        verification: { tscPassed: true, eslintPassed: true, anyTypesFound: 0 },
        timings: [{ stage: 'generate' }, { stage: 'tsc' }, { stage: 'eslint' }],
      },
    });
  });

  it.each([
    ['a type error', "export const wrong: number = 'one';", { tscPassed: false }],
    ['an any', 'export const loose: any = 1;', { eslintPassed: false, anyTypesFound: expect.any(Number) }],
    ['a violated rule', "export const evil = (): unknown => eval('1');", { tscPassed: true, eslintPassed: false }],
  ])('rejects %s, at its node and field', async (_, line, verification) => {
    const { subject, data } = judged(generated(line), await verdictOn(generated(line)));
    expect(subject).toBe(Subject.CodeRejected);
    expect(data).toMatchObject({ verification });
    expect(data).not.toHaveProperty('code');
    const errors = 'errors' in data ? data.errors : [];
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) {
      expect(error).toMatchObject({ severity: 'error', nodeId: 'log-1', field: 'data.config.message' });
    }
  });

  it('tells a defect of the compiler, on a line that no node accounts for, from one of the workflow', async () => {
    const ours = generated("export const wrong: number = 'one';");
    const withoutNodes = { ...ours, code: { ...ours.code, nodeMap: { nodes: [], lines: [] } } };
    expect(showsDefect(await verdictOn(ours))).toBe(false);
    expect(showsDefect(await verdictOn(withoutNodes))).toBe(true);
    expect(showsDefect(await verdictOn(generated()))).toBe(false);
  });
});
