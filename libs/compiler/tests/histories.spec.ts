import { beforeAll, describe, expect, it } from '@jest/globals';
import { DefaultLogger, Runtime, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { workflowType } from '@workflow-builder/workflow-model';
import { compile } from '../src/index.js';
import { cases, options } from './support/cases.js';
import { readRecording, recordedSamples } from './support/recordings.js';
import { bundleWorkflows } from './support/workflow-bundle.js';

const BUNDLE_MS = 60_000;

const workflows = cases('samples')
  .filter(({ name }) => recordedSamples.includes(name))
  .flatMap(({ document }) => {
    const { code, workflow } = compile(document, options);
    return code === undefined || workflow === undefined ? [] : [{ type: workflowType(workflow.name), code }];
  });

describe('the code of today takes the decisions of recorded runs', () => {
  let workflowBundle: WorkflowBundleWithSourceMap;
  const replay = (history: unknown, workflowId: string): Promise<void> =>
    Worker.runReplayHistory(
      { workflowBundle, sinks: { steps: { record: { fn: () => undefined } } } },
      history,
      workflowId,
    );

  beforeAll(async () => {
    const logger = new DefaultLogger('ERROR');
    Runtime.install({ logger });
    workflowBundle = await bundleWorkflows(workflows, logger);
  }, BUNDLE_MS);

  it.each(recordedSamples)('of %s', async (sample) => {
    const { workflowId, runs } = readRecording(sample);
    expect(runs).not.toEqual([]);
    for (const run of runs) await replay(run, workflowId);
  });

  it('and would be found out if it took others', async () => {
    const { workflowId, runs } = readRecording('workflows/order-approval');
    const [first] = runs;
    const other: unknown = JSON.parse(JSON.stringify(first).replaceAll('"name":"log"', '"name":"mail"'));
    await expect(replay(other, workflowId)).rejects.toThrow('Nondeterminism');
  });
});
