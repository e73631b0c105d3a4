import { beforeAll, describe, expect, it } from '@jest/globals';
import { activitySources, standardActivities } from '@workflow-builder/components';
import { createVerifier, type Verifier } from '../src/index.js';
import { workerCode } from '../src/rules/own/worker-template.js';

const names = [...standardActivities.map(({ name }) => name), 'agent'];
const workflow = `
import type * as activities from './activities.js';

export type Called = keyof typeof activities;
`;
const warmUpMs = 120_000;

describe('the source of the standard activities', () => {
  let verifier: Verifier;

  beforeAll(async () => {
    verifier = await createVerifier();
  }, warmUpMs);

  const findingsIn = async (called: readonly string[]): Promise<readonly string[]> => {
    const { findings } = await verifier.verify(
      {
        workflow,
        activities: `${activitySources(called).sources.join('\n\n')}\n`,
        worker: workerCode('default'),
      },
      { nodes: [], lines: [] },
    );
    return findings.map(({ rule, message, place }) => `${place?.file}:${place?.line} ${rule} ${message}`);
  };

  it.each(names)('proves %s by itself', async (name) => {
    expect(await findingsIn([name])).toEqual([]);
  });

  it('proves all of them in one file', async () => {
    expect(await findingsIn(names)).toEqual([]);
  });
});
