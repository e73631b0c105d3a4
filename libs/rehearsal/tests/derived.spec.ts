import { describe, expect, it } from '@jest/globals';
import { deriveScenarios, rehearse, shownBy, targetKey, targetsOf } from '../src/index.js';
import { compiled } from './compiled.js';

describe('derived scenarios', () => {
  it.each([
    'containers-six-deep',
    'crossing-conditional-branches',
    'early-end-in-a-nested-loop',
    'fork-and-join',
    'ladder-of-forks',
    'loops-in-branches-in-loops',
    'order-approval',
    'phase-of-conditional-children-in-slots',
  ])('show all nodes and edges of %s', async (name) => {
    const workflow = compiled(name);
    const derived = await deriveScenarios(workflow);
    const shown = new Set(derived.flatMap(({ shows }) => shows.map(targetKey)));
    const targets = targetsOf(workflow).filter(({ kind }) => kind === 'node' || kind === 'edge');
    expect(targets.filter((target) => !shown.has(targetKey(target)))).toEqual([]);
  });

  it('do not show what no run reaches', async () => {
    const workflow = compiled('out-of-stock');
    const shown = new Set((await deriveScenarios(workflow)).flatMap(({ shows }) => shows.map(targetKey)));
    expect(
      targetsOf(workflow)
        .map(targetKey)
        .filter((key) => !shown.has(key)),
    ).toEqual(['node end', 'edge e2']);
  });

  it('are the same for the same workflow', async () => {
    const workflow = compiled('order-approval');
    expect(await deriveScenarios(workflow)).toEqual(await deriveScenarios(workflow));
  });

  it('show what they say when they are run again', async () => {
    const workflow = compiled('order-approval');
    const targets = targetsOf(workflow);
    for (const { scenario, shows } of await deriveScenarios(workflow)) {
      const rehearsal = await rehearse(workflow, scenario);
      const keys = rehearsal.kind === 'ended' ? shownBy(rehearsal.trace, targets) : new Set<string>();
      for (const target of shows) expect(keys).toContain(targetKey(target));
    }
  });

  it('leave out what is shown already', async () => {
    const workflow = compiled('order-approval');
    const all = new Set(targetsOf(workflow).map(targetKey));
    expect(await deriveScenarios(workflow, all)).toEqual([]);
  });
});
