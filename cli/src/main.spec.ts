import { describe, expect, it } from '@jest/globals';
import { example, wb } from '../tests/run-wb.js';
import { ExitCode } from './index.js';

describe('wb', () => {
  it.each([[['--help']], [['--version']], [['compile', '--help']], [['help', 'dead-letters']]])(
    'explains itself: %j',
    async (args) => {
      const { code, stdout } = await wb(args);
      expect(code).toBe(ExitCode.done);
      expect(stdout).not.toBe('');
    },
  );

  it.each([
    ['no command', []],
    ['an unknown command', ['conquer']],
    ['no file', ['compile']],
    ['an unknown flag', ['compile', example('base-workflow'), '--loose']],
    ['a file that is not there', ['compile', 'nowhere.json']],
    ['a directory for a file', ['validate', '.']],
    ['input that is no JSON', ['run', example('base-workflow'), '--input', '{']],
    ['a wait that is no number', ['run', example('base-workflow'), '--wait', 'long']],
    ['a sequence that is no number', ['dead-letters', 'show', 'first']],
    [
      'a directory to write to that is a file',
      ['compile', example('base-workflow'), '--out', example('base-workflow')],
    ],
  ])('ends with 2 on %s', async (_, args) => {
    const { code, stdout, stderr } = await wb(args);
    expect(code).toBe(ExitCode.usage);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  it.each([
    ['{\n  "id": "a",\n  "nodes": [,]\n}', 'line 3, column 13'],
    ['', 'line 1, column 1'],
    ['{"id": "a" "name"}', 'line 1, column 12'],
    ['// a comment\n{}', 'line 1, column 1'],
  ])('says where %j stops being JSON', async (stdin, position) => {
    const { code, stderr } = await wb(['compile', '-', '--json'], { stdin });
    expect(code).toBe(ExitCode.usage);
    expect(stderr).toContain(position);
  });
});
