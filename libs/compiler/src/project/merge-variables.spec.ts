import { describe, expect, it } from '@jest/globals';
import { mergeVariables } from './merge-variables.js';
import { declarationsOf, type ProjectVariable, readDeclarations } from './project-variables.js';

const counter: ProjectVariable = { name: 'counter', schema: { type: 'number', minimum: 0 }, initialValue: 5 };
const implied: ProjectVariable = { name: 'counter', schema: { type: 'number' }, initialValue: 0, isImplied: true };
const note: ProjectVariable = { name: 'a', schema: { type: 'string' }, initialValue: '' };

const merge = (...variables: readonly (readonly ProjectVariable[])[]) =>
  mergeVariables(variables.map((each, index) => ({ workflowId: `w${String(index)}`, variables: each })));

describe('mergeVariables()', () => {
  it('takes the variables of all workflows, ordered by name', () => {
    expect(merge([counter], [note], [counter])).toEqual({ variables: [note, counter], conflicts: [] });
  });

  it.each([
    ['before', [implied], [counter]],
    ['after', [counter], [implied]],
  ])('holds a declaration over what nodes imply %s it', (_when, ...given) => {
    expect(merge(...given)).toEqual({ variables: [counter], conflicts: [] });
  });

  it.each<[string, ProjectVariable]>([
    ['another type', { ...counter, schema: { type: 'string' }, initialValue: '' }],
    ['other bounds', { ...counter, schema: { type: 'number', minimum: 1 } }],
    ['another beginning', { ...counter, initialValue: 6 }],
    ['another type, implied', { ...implied, schema: { type: 'array' } }],
  ])('tells of two workflows of which one has %s', (_what, other) => {
    expect(merge([counter], [other]).conflicts).toEqual([{ name: 'counter', workflowId: 'w1', otherId: 'w0' }]);
  });
});

describe('declarations', () => {
  it('are read as they were written', () => {
    const read = readDeclarations(declarationsOf([counter, implied, note]));
    expect(read).toEqual([{ ...implied }, { ...note, isImplied: false }]);
  });

  it.each([{ a: 1 }, { a: {} }, { a: { schema: 'number' } }])('are refused where they are none: %j', (declarations) => {
    expect(() => readDeclarations(declarations)).toThrow(TypeError);
  });
});
