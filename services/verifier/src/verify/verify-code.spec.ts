import { beforeAll, describe, expect, it } from '@jest/globals';
import { Subject } from '@workflow-builder/contracts';
import { createVerifier, type Verifier } from '@workflow-builder/verification';
import { generated } from '../../tests/generated.js';
import { verifyCode } from './verify-code.js';

describe('verifying code', () => {
  let verifier: Verifier;

  beforeAll(async () => {
    verifier = await createVerifier();
  });

  it('passes what the compiler prints, and the code goes on unchanged', async () => {
    expect(await verifyCode(verifier, generated())).toMatchObject({
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
    const { subject, data } = await verifyCode(verifier, generated(line));
    expect(subject).toBe(Subject.CodeRejected);
    expect(data).toMatchObject({ verification });
    expect(data).not.toHaveProperty('code');
    const errors = 'errors' in data ? data.errors : [];
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) {
      expect(error).toMatchObject({ severity: 'error', nodeId: 'log-1', field: 'data.config.message' });
    }
  });
});
