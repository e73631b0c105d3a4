import { beforeAll, describe, expect, it } from '@jest/globals';
import { createVerifier, type Verifier } from '../src/index.js';
import { anyMutants } from './mutants/any.js';
import { lintMutants } from './mutants/eslint.js';
import { reachMutants } from './mutants/reach.js';
import { typeMutants } from './mutants/tsc.js';
import { baseWorkflow } from './sample.js';

const codes = { tsc: 'TSC_ERROR', eslint: 'ESLINT_ERROR', any: 'ANY_TYPE_FOUND' } as const;

describe('every mutant is rejected', () => {
  let verifier: Verifier;
  beforeAll(async () => {
    verifier = await createVerifier();
  });

  it.each([...typeMutants, ...anyMutants, ...lintMutants, ...reachMutants])(
    '$file: $name ($rule)',
    async ({ file, spoil, tool, rule }) => {
      const original = baseWorkflow[file];
      const spoilt = spoil(original);
      expect(spoilt).not.toBe(original);
      const lines = spoilt.split('\n').map((_, index) => ({ file, line: index + 1, nodeId: 'log-1' }));

      const verdict = await verifier.verify({ ...baseWorkflow, [file]: spoilt }, { nodes: [], lines });

      expect(verdict.findings).toContainEqual(
        expect.objectContaining({ tool, rule, place: expect.objectContaining({ file }) }),
      );
      expect(verdict.diagnostics).toContainEqual(
        expect.objectContaining({ code: codes[tool], nodeId: 'log-1', severity: 'error' }),
      );
      expect(verdict.tscPassed && verdict.eslintPassed && verdict.anyTypesFound === 0).toBe(false);
    },
  );
});
