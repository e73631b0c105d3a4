import { beforeAll, describe, expect, it } from '@jest/globals';
import { baseWorkflow, fewSampleNames, printSample } from '../../tests/sample.js';
import type { Inspection, InspectionJob } from './inspection.js';
import { createPrograms } from './programs.js';
import { createQuickInspect, type QuickInspect } from './quick-inspect.js';
import { createSurface } from './surface.js';

describe('quick inspection', () => {
  let inspect: (workflow: string, activities?: string) => Inspection | undefined;

  beforeAll(() => {
    const programs = createPrograms();
    const surface = createSurface(programs.surface, programs.workflow);
    const quickly: QuickInspect = createQuickInspect(programs, surface);
    const job = (workflow: string, activities: string): InspectionJob => ({
      files: { workflow, activities: surface(activities) ?? '', worker: '' },
      check: ['workflow'],
    });
    inspect = (workflow, activities = baseWorkflow.activities) => quickly(job(workflow, activities));
  });

  const { workflow } = baseWorkflow;
  const nested = `${workflow}\nexport const deep: unknown = ${'['.repeat(20_000)}${']'.repeat(20_000)};`;

  it.each(fewSampleNames)('proves %s', (name) => {
    const { files } = printSample(name);
    expect(inspect(files.workflow, files.activities)?.findings).toEqual([]);
  });

  it.each([
    ['a type', `${workflow}\nexport const mistyped: string = 1;`],
    ['a rule', `${workflow}\nexport const parsed: unknown = eval('1');`],
    ['an any', `${workflow}\nexport const parsed: unknown = JSON.parse('1');`],
    ['a helper', workflow.replace('const reported = report(nodeId, input);', 'const reported = report(1, input);')],
    ['a helper that nobody uses', `${workflow}\nfunction idle(): void {\n  idle();\n}\n`],
    ['an import that nobody uses', workflow.replace('  proxyActivities,', '  patched,\n  proxyActivities,')],
    ['a name of a helper', workflow.replace("await step('", "await report('")],
    ['a comment that switches checks off', `// @ts-nocheck\n${workflow}`],
    ['a declaration for others', `${workflow}\ndeclare global {\n  type Shared = string;\n}`],
    ['an import of what is no helper', `import { step as other } from './helpers.js';\n${workflow}`],
    ['what breaks a tool', nested],
  ])('leaves %s to be found', (_, text) => {
    expect(text).not.toBe(workflow);
    expect(inspect(text)).toBeUndefined();
  });

  it('goes on after what broke a tool', () => {
    inspect(nested);
    expect(inspect(workflow)?.findings).toEqual([]);
  });

  it('takes the activities of the document and of no other', () => {
    const renamed = baseWorkflow.activities.replaceAll('log', 'note');
    expect(inspect(workflow, renamed)).toBeUndefined();
    expect(inspect(workflow)?.findings).toEqual([]);
  });

  it('starts anew when its program is full', () => {
    const long = `${workflow}\n// ${'long '.repeat(40_000)}\n`;
    for (const text of [long, workflow, long, workflow]) expect(inspect(text)?.findings).toEqual([]);
  });
});
