import { describe, expect, it } from '@jest/globals';
import { COMPILATION_ID } from '@workflow-builder/contracts';
import { identifyCompilation } from './compilation-identity.js';
import { compilationTask } from './compilation-task.js';

const task = compilationTask({ name: 'x', nodes: [] }, {});
const { compilationId } = identifyCompilation(task, '1.0.0');

describe('the identity of a compilation', () => {
  it('has the documented form', () => {
    expect(compilationId).toMatch(COMPILATION_ID);
  });

  it.each([
    ['the order of keys does not count', compilationTask({ nodes: [], name: 'x' }, {})],
    ['defaults count as what they stand for', compilationTask(task.document, { options: { strictMode: true } })],
    ['nor do the names of the defaults', compilationTask(task.document, { project: 'Default project' })],
  ])('is the same: %s', (_, same) => {
    expect(identifyCompilation(same, '1.0.0')).toEqual(identifyCompilation(task, '1.0.0'));
  });

  it.each([
    ['the document', compilationTask({ name: 'y', nodes: [] }, {})],
    ['the order of an array', compilationTask({ name: 'x', nodes: [1] }, {})],
    ['strictMode', compilationTask(task.document, { options: { strictMode: false } })],
    ['includeComments', compilationTask(task.document, { options: { includeComments: false } })],
    ['the project', compilationTask(task.document, { project: 'Shop' })],
    ['the service', compilationTask(task.document, { service: 'Orders' })],
  ])('is another with another: %s', (_, other) => {
    expect(identifyCompilation(other, '1.0.0').compilationId).not.toBe(compilationId);
  });

  it('is another with another version of the compiler', () => {
    expect(identifyCompilation(task, '1.0.1').compilationId).not.toBe(compilationId);
  });

  it('means the same request by the same key after an upgrade', () => {
    expect(identifyCompilation(task, '1.0.1', 'k')).toEqual(identifyCompilation(task, '1.0.0', 'k'));
  });

  it('follows the key, within its project', () => {
    const other = compilationTask('other', {});
    const keyed = identifyCompilation(task, '1.0.0', 'k');
    expect(identifyCompilation(other, '1.0.0', 'k').compilationId).toBe(keyed.compilationId);
    expect(identifyCompilation(other, '1.0.0', 'k').requestHash).not.toBe(keyed.requestHash);
    const elsewhere = compilationTask(task.document, { project: 'Shop' });
    expect(identifyCompilation(elsewhere, '1.0.0', 'k').compilationId).not.toBe(keyed.compilationId);
    expect(keyed.compilationId).not.toBe(compilationId);
  });

  it('keeps projects apart whose names look alike', () => {
    const ids = ['A b', 'a-b', 'A  B', 'Ä', ''].map((project) => compilationTask({}, { project }).project.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^proj_[a-z0-9-]*_?[0-9a-f]{8}$/);
  });
});
