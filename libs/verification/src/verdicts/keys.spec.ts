import { describe, expect, it } from '@jest/globals';
import { baseWorkflow } from '../../tests/sample.js';
import { fileNames, type FileName, type GeneratedFiles } from '../files.js';
import { createKeys } from './keys.js';

const keysOf = createKeys('tools');

/** The files whose verdicts do not serve for the changed document. */
function decidedAnew(changed: GeneratedFiles): readonly FileName[] {
  const before = keysOf(baseWorkflow);
  const after = keysOf(changed);
  return fileNames.filter((file) => before.of[file] !== after.of[file]);
}

const withLine = (file: FileName, line: string): GeneratedFiles => ({
  ...baseWorkflow,
  [file]: `${baseWorkflow[file]}\n${line}\n`,
});

const replaced = (file: FileName, from: RegExp, to: string): GeneratedFiles => {
  const text = baseWorkflow[file].replace(from, to);
  if (text === baseWorkflow[file]) throw new Error(`${file}.ts has nothing like ${String(from)}.`);
  return { ...baseWorkflow, [file]: text };
};

describe('the keys of a document', () => {
  it('are the same for the same files and tools', () => {
    expect(createKeys('tools')({ ...baseWorkflow })).toEqual(keysOf(baseWorkflow));
  });

  it('differ in all files when the tools differ', () => {
    const others = createKeys('other tools')(baseWorkflow);
    expect(fileNames.filter((file) => others.of[file] === keysOf(baseWorkflow).of[file])).toEqual([]);
  });

  it('differ between files of the same text', () => {
    const same = 'export {};\n';
    const { of } = keysOf({ workflow: same, activities: same, worker: same });
    expect(new Set(Object.values(of)).size).toBe(3);
  });

  it('are told apart wherever one text ends and the next begins', () => {
    const workflow = (text: string): string => `import type * as activities from './activities.js';\n${text}`;
    const one = keysOf({ ...baseWorkflow, workflow: workflow('ab'), activities: 'c' });
    const other = keysOf({ ...baseWorkflow, workflow: workflow('a'), activities: 'bc' });
    expect(one.of.workflow).not.toBe(other.of.workflow);
  });

  it('tell half surrogate pairs apart', () => {
    const one = withLine('workflow', 'export const half = "\ud800";');
    const other = withLine('workflow', 'export const half = "\ud801";');
    expect(keysOf(one).of.workflow).not.toBe(keysOf(other).of.workflow);
  });

  it.each<[string, readonly FileName[], GeneratedFiles]>([
    ['the workflow changes', ['workflow'], withLine('workflow', 'export const more = 1;')],
    ['an activity changes, which all import', ['workflow', 'activities', 'worker'], withLine('activities', '// more')],
    ['the worker changes', ['worker'], withLine('worker', 'export const more = 1;')],
    ['the task queue is another', [], replaced('worker', /taskQueue: '.*'/, "taskQueue: 'other'")],
    ['the task queue is no mere name', ['worker'], replaced('worker', /taskQueue: '.*'/, "taskQueue: 'java:x'")],
    ['the task queue is a value', ['worker'], replaced('worker', /taskQueue: '.*'/, 'taskQueue: queue')],
    ['the header names another workflow', [], replaced('workflow', /Workflow: .*/, 'Workflow: Other')],
    ['a comment further down differs', ['workflow'], replaced('workflow', /\/\/ Start/, '// Begin')],
  ])('when %s: %j', (_, files, changed) => {
    expect(decidedAnew(changed)).toEqual(files);
    expect(keysOf(changed).isolated).toBe(true);
  });

  it('of a worker that imports the workflow depend on that too', () => {
    const importing = withLine('worker', "import type * as workflow from './workflow.js';");
    const other = { ...importing, workflow: `${importing.workflow}\nexport const more = 1;\n` };
    expect(keysOf(importing).of.worker).not.toBe(keysOf(other).of.worker);
  });

  describe('depend on all three files, and keep the document to itself, where one reaches beyond them', () => {
    it.each([
      ['declares globals', 'declare global { interface Array<T> { own: T } }'],
      ['declares globals in disguise', '\\u0067lobal { interface Array<T> { own: T } }'],
      ['augments a module', "declare module '@temporalio/workflow' { export const more: number; }"],
      ['imports what generated code has no use for', "import 'jest';"],
      ['imports a type of it', "export type More = import('jest').Config;"],
      ['imports it when it runs', "export const more = await import('jest');"],
      ['exports it again', "export * from 'jest';"],
    ])('%s', (_, line) => {
      expect(keysOf(withLine('workflow', line)).isolated).toBe(false);
      expect(decidedAnew(withLine('workflow', line))).toEqual(fileNames);
      const one = keysOf(withLine('worker', line));
      const other = keysOf({
        ...withLine('worker', line),
        workflow: baseWorkflow.workflow.replace(/Workflow: .*/, ''),
      });
      expect(one.of.activities).not.toBe(other.of.activities);
    });

    it('may declare globals and is nested beyond the stack of the parser', () => {
      const line = `// global {\nexport const deep: unknown = ${'['.repeat(20_000)}${']'.repeat(20_000)};`;
      expect(keysOf(withLine('workflow', line)).isolated).toBe(false);
    });

    it('refers to a library', () => {
      const workflow = `/// <reference lib="dom" />\n${baseWorkflow.workflow}`;
      expect(keysOf({ ...baseWorkflow, workflow }).isolated).toBe(false);
    });

    it('and not where it only speaks of modules and globals', () => {
      expect(keysOf(withLine('workflow', "export const text = 'declare global; declare module';")).isolated).toBe(true);
    });
  });
});
