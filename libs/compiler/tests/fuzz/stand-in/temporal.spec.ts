import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type JsonValue, type StepRecord, type Workflow, workflowType } from '@workflow-builder/workflow-model';
import { compile, type GeneratedCode } from '../../../src/index.js';
import { cases, options } from '../../support/cases.js';
import { inTurns } from '../../support/in-turns.js';
import { type RunPlan, runPlan } from '../../support/run-plan.js';
import { type Outcome, SampleServer } from '../../support/sample-server.js';
import { type Message, type Results, type Settlement, executeCode } from '@workflow-builder/rehearsal';

interface Sample {
  readonly name: string;
  readonly type: string;
  readonly workflow: Workflow;
  readonly code: GeneratedCode;
  readonly plan: RunPlan;
}

const samples = cases('samples').flatMap(({ name, folder, document }): readonly Sample[] => {
  const { code, workflow } = compile(document, options);
  if (code === undefined || workflow === undefined) return [];
  const sample = { name, type: workflowType(workflow.name), workflow, code, plan: runPlan(folder) };
  return isByItself(sample.plan) && !reachesOthers(workflow) ? [sample] : [];
});

/** The stand-in sends signals whenever their turn comes, and cancels nothing. */
function isByItself({ messages = [], expected, query }: RunPlan): boolean {
  const isPlain = messages.every(({ signal, after }) => signal !== undefined && after === undefined);
  return isPlain && expected.status !== 'cancelled' && query === undefined;
}

/** The stand-in runs one workflow and knows no other. */
function reachesOthers({ nodes }: Workflow): boolean {
  return nodes.some(
    ({ type, config }) => type === 'child-workflow' || (type === 'signal' && config['direction'] === 'send'),
  );
}

/** What activities came to on the server is what they come to on the stand-in. */
function resultsOf({ records, error }: Outcome, workflow: Workflow): Results {
  const types = new Map<string, string>(workflow.nodes.map(({ id, type }) => [id, type]));
  const isWork = ({ nodeId }: StepRecord): boolean =>
    ['activity', 'agent', 'child-workflow', 'signal'].includes(types.get(nodeId) ?? '');
  const worked = records.filter((record) => isWork(record) && record.status !== 'cancelled');
  return ({ input }, occurrence): Settlement => {
    const isOf = (record: StepRecord): boolean => isDeepStrictEqual(withoutTimes(record.input), withoutTimes(input));
    const matching = worked.filter(isOf);
    const record = matching[occurrence] ?? matching.at(-1);
    if (record?.status === 'completed') return { kind: 'returned', value: record.output };
    return { kind: 'failed', type: error?.type ?? '', message: record?.error ?? '', nonRetryable: false };
  };
}

/** What was executed with what, in any order; times are as they fall. */
function comparable(records: readonly Pick<StepRecord, 'nodeId' | 'status' | 'input' | 'output'>[]): readonly string[] {
  return records
    .map(({ nodeId, status, input, output }) => JSON.stringify(withoutTimes([nodeId, status, input, output])))
    .sort();
}

function withoutTimes(value: JsonValue): JsonValue {
  const text = JSON.stringify(value).replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '<time>');
  return JSON.parse(text) as JsonValue;
}

describe('the stand-in does what Temporal does', () => {
  let server: SampleServer;
  let outcomes: ReadonlyMap<string, Outcome | Error>;

  beforeAll(async () => {
    server = await SampleServer.start(samples);
    outcomes = await server.hosting(() => inTurns(12, samples, ({ type, plan }) => server.execute(type, plan)));
  }, 540_000);

  afterAll(() => server.close());

  it.each(samples)('$name', async ({ name, type, workflow, code, plan }) => {
    const real = outcomes.get(name);
    if (real === undefined || real instanceof Error) throw real ?? new Error(`${name} was not run`);
    const messages = (plan.messages ?? []).map(({ signal = '', payload = null }): Message => ({
      channel: 'signal',
      name: signal,
      payload,
    }));
    const input = plan.input ?? {};
    const surroundings = { seed: name, input, messages, results: resultsOf(real, workflow) };
    const { outcome, steps, runs } = await executeCode(code.files.workflow, type, surroundings);
    expect(comparable(steps)).toEqual(comparable(real.records));
    expect(outcome.kind).toBe(real.status);
    if (outcome.kind === 'completed')
      expect(withoutTimes(outcome.result)).toEqual(withoutTimes(real.result as JsonValue));
    if (outcome.kind === 'failed') expect({ type: outcome.type, message: outcome.message }).toEqual(real.error);
    expect(runs).toBe(real.runs);
  });
});
