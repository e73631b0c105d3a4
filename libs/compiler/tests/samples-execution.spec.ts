import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type JsonValue, workflowType } from '@workflow-builder/workflow-model';
import { compile } from '../src/index.js';
import { cases, options } from './support/cases.js';
import { inTurns } from './support/in-turns.js';
import { keepRecording, recordedSamples } from './support/recordings.js';
import { type Message, runPlan } from './support/run-plan.js';
import { type Outcome, SampleServer } from './support/sample-server.js';
import { lengthOf, traceFault } from './support/trace-pattern.js';

const RUNS_AT_ONCE = 12;
const IN_ALL_MS = 540_000;

/** `CASES=loop/,retry/` runs only those whose name begins so. */
const chosen = (process.env['CASES'] ?? '').split(',');
const planned = cases('samples').map((sample) => ({ ...sample, plan: runPlan(sample.folder) }));
const started = new Set(
  planned
    .filter(({ name }) => chosen.some((prefix) => name.startsWith(prefix)))
    .flatMap(({ name, plan }) => [name, ...(plan.beside ?? [])]),
);
const samples = planned
  .filter(({ name }) => started.has(name))
  .flatMap(({ name, document, plan }) => {
    const { code, workflow } = compile(document, options);
    // What does not compile fails in the spec of its code.
    return code === undefined || workflow === undefined
      ? []
      : [{ name, type: workflowType(workflow.name), code, plan }];
  });

describe('the samples on Temporal', () => {
  let server: SampleServer;
  let outcomes: ReadonlyMap<string, Outcome | Error>;
  const outcomeOf = (name: string): Outcome => {
    const outcome = outcomes.get(name);
    if (outcome === undefined || outcome instanceof Error) throw outcome ?? new Error(`${name} was not run`);
    return outcome;
  };

  beforeAll(async () => {
    server = await SampleServer.start(samples);
    outcomes = await server.hosting(() =>
      inTurns(RUNS_AT_ONCE, samples, ({ type, plan }) => server.execute(type, plan)),
    );
    if (process.env['RECORD'] === '1') await record(server);
  }, IN_ALL_MS);

  afterAll(() => server.close());

  it('each have a workflow type of their own', () => {
    const types = samples.map(({ type }) => type);
    expect(types.filter((type, index) => types.indexOf(type) !== index)).toEqual([]);
  });

  it.each(samples)('$name ends and leaves the trace that was drawn', ({ name, plan }) => {
    const { status, result, error, answers, records, runs } = outcomeOf(name);
    const { expected, messages = [], query = [] } = plan;
    expect({ status, error: error?.type }).toEqual({ status: expected.status, error: expected.error?.type });
    if (expected.result !== undefined) expect(result).toEqual(timed(expected.result));
    const trace = records.map(({ nodeId }) => nodeId);
    const known = expected.traceGoesOn === true ? trace.slice(0, lengthOf({ seq: expected.trace })) : trace;
    expect(traceFault(expected.trace, known)).toBeUndefined();
    const last = Object.fromEntries(records.map((record) => [record.nodeId, record]));
    for (const [nodeId, output] of Object.entries(expected.outputs ?? {})) {
      expect([nodeId, last[nodeId]?.output]).toEqual([nodeId, timed(output)]);
    }
    for (const [nodeId, input] of Object.entries(expected.inputs ?? {})) {
      expect([nodeId, last[nodeId]?.input]).toEqual([nodeId, timed(input)]);
    }
    if (expected.statuses !== undefined) {
      const other = records.filter((record) => record.status !== 'completed');
      expect(Object.fromEntries(other.map((record) => [record.nodeId, record.status]))).toEqual(expected.statuses);
    }
    expect(runs).toBe(expected.runs ?? 1);
    const answered = messages.filter(({ signal }) => signal === undefined);
    expect(answers).toEqual([...answered.map(answerTo), ...query.map((each) => timed(each.expected))]);
  });

  it('keep counting when they are continued as new after 100 rounds', () => {
    const name = 'workflows/base-long-running-workflow';
    // With `CASES` it may not have been chosen.
    if (!samples.some((sample) => sample.name === name)) return;
    const { records } = outcomeOf(name);
    const counts = records.filter(({ nodeId, status }) => nodeId === 'count-1' && status === 'completed');
    expect(counts.map(({ output }) => output)).toEqual(counts.map((_, index) => index + 1));
    // Every run numbers its records anew.
    const firsts = records.filter(({ sequence }) => sequence === 0).map(({ nodeId, input }) => ({ nodeId, input }));
    expect(firsts).toEqual([
      { nodeId: 'start-1', input: {} },
      { nodeId: 'log-1', input: { message: 'Iteration 100', level: 'info' } },
      { nodeId: 'log-1', input: { message: 'Iteration 200', level: 'info' } },
    ]);
  });

  it('replay', async () => {
    expect([...(await server.replay(samples.map(({ type }) => type)))]).toEqual([]);
  }, 300_000);
});

/** Keeps the histories that `histories.spec.ts` replays. */
async function record(server: SampleServer): Promise<void> {
  for (const { name, type } of samples.filter((sample) => recordedSamples.includes(sample.name))) {
    keepRecording(name, await server.recording(type));
  }
}

function answerTo({ expected, refused }: Message): unknown {
  if (refused !== undefined) return { refused };
  return expected === undefined ? expect.anything() : timed(expected);
}

/** What is expected, with `<time>` for any time. */
function timed(expected: JsonValue | undefined): unknown {
  if (expected === '<time>') return expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  if (Array.isArray(expected)) return expected.map(timed);
  if (typeof expected !== 'object' || expected === null) return expected;
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, timed(value)]));
}
