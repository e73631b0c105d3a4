import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

// `setFlagsFromString` passes over what it does not know.
describe('the growth of heaps', () => {
  it('is something that this V8 lets itself be told', () => {
    expect(execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })).toContain('--heap-growing-percent');
  });
});
