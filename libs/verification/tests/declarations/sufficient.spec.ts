import { describe, expect, it } from '@jest/globals';
import { activitySources, standardActivities } from '@workflow-builder/components';
import { createLint } from '../../src/inspect/eslint.js';
import { createPrograms } from '../../src/inspect/programs.js';
import { inspectTogether } from '../../src/inspect/together.js';
import { warmUpJob } from '../../src/inspect/warm-up.js';
import { reaches } from '../../src/rules/reach.js';

// What is not proven among the slim declarations is inspected again among the installed ones, which takes a second and 200 MB.
describe('the slim declarations of process suffice for', () => {
  const surroundings = { programs: createPrograms().process, lint: createLint(reaches) };
  const names = [...standardActivities.map(({ name }) => name), 'agent'];

  it('the template of a worker', () => {
    expect(inspectTogether([{ ...warmUpJob, check: ['worker'] }], surroundings)).toMatchObject([{ findings: [] }]);
  });

  it.each(names)('%s', (name) => {
    const activities = `${activitySources([name]).sources.join('\n\n')}\n`;
    const job = { files: { ...warmUpJob.files, activities }, check: ['activities'] } as const;
    expect(inspectTogether([job], surroundings)).toMatchObject([{ findings: [] }]);
  });
});
