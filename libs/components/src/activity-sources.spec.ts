import { describe, expect, it } from '@jest/globals';
import { activitySources, standardActivities } from './index.js';

const names = [...standardActivities.map(({ name }) => name), 'agent'];

// That the sources pass the proof of generated code is shown by the verification's own suite.
describe('activitySources()', () => {
  it('exports each under its name', () => {
    for (const name of names) {
      const source = activitySources([name]).sources.at(-1);
      expect(source).toMatch(name.includes('-') ? `as '${name}' };` : `export const ${name} =`);
    }
    expect(() => activitySources(['toString'])).toThrow(TypeError);
  });

  it('names the packages that the project needs', () => {
    expect(Object.keys(activitySources(['log']).packages)).toEqual([]);
    expect(Object.keys(activitySources(['postgresql-query', 'redis-command']).packages)).toEqual([
      '@temporalio/activity',
      '@temporalio/common',
      '@types/pg',
      'ioredis',
      'pg',
    ]);
    expect(Object.keys(activitySources(['typescript-processor']).packages)).toEqual(
      expect.arrayContaining(['@cfworker/json-schema', 'quickjs-emscripten']),
    );
  });
});
