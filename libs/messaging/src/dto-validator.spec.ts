import { describe, expect, it } from '@jest/globals';
import { CodeGeneratedDto, NamedRefDto, WorkflowSubmittedDto } from '@workflow-builder/contracts';
import { compilationId, submitted } from '../tests/fixtures.js';
import { DtoValidator } from './dto-validator.js';

describe('DtoValidator', () => {
  const validator = new DtoValidator();

  it('accepts what the contract asks for', () => {
    expect(validator.violations(WorkflowSubmittedDto, submitted(compilationId()))).toEqual([]);
  });

  it.each([
    ['a missing field', { ...submitted(compilationId()), options: undefined }, 'options'],
    ['a wrong nested field', { ...submitted(compilationId()), project: { id: 1, name: 'x' } }, 'project.id'],
    [
      'a wrong item of a list',
      { ...submitted(compilationId()), timings: [{ stage: 'x', durationMs: -1 }] },
      'timings.0.durationMs',
    ],
    ['a list instead of an object', { ...submitted(compilationId()), project: [] }, 'project'],
  ])('names the path of %s', (_what, value, path) => {
    expect(validator.violations(WorkflowSubmittedDto, value)).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^${path}`))]),
    );
  });

  it.each([[null], [[]], ['text'], [1], [undefined]])('refuses %j', (value) => {
    expect(validator.violations(WorkflowSubmittedDto, value)).toHaveLength(1);
  });

  it('names five violations at most', () => {
    expect(validator.violations(CodeGeneratedDto, {})).toHaveLength(5);
  });

  it('leaves opaque documents alone, whatever their keys and depth', () => {
    const document: unknown = JSON.parse(
      `{"__proto__": {"polluted": true}, "constructor": "x", "then": 1, "deep": ${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
    );
    const data = submitted(compilationId(), document);

    expect(validator.violations(WorkflowSubmittedDto, data)).toEqual([]);
    expect(data.document).toBe(document);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('guards a type', () => {
    const value: unknown = { id: 'a', name: 'A', more: 1 };
    expect(validator.accepts(NamedRefDto, value) && value.name).toBe('A');
  });
});
