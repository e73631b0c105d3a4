import { distinctDocuments, typicalDocument } from '../documents/typical.js';
import { during, inLanes, times } from '../lanes.js';
import { percentiles, round, type Percentiles } from '../statistics.js';
import { CompileClient, type Answer } from './client.js';

/** Milliseconds per compilation that each part took, on average, and its share of the whole. */
export type Shares = Readonly<Record<string, { readonly meanMs: number; readonly percent: number }>>;

/** One request at a time: milliseconds from request to answer. */
export interface Latency extends Percentiles {
  readonly nodes: number;
  readonly requests: number;
  /** Where the time of one request goes; `bus` is all that no stage accounts for: HTTP, JetStream, waiting. */
  readonly shares: Shares;
}

/** Many requests at once, load generator included. */
export interface Throughput {
  readonly nodes: number;
  readonly requests: number;
  readonly seconds: number;
  readonly perMinute: number;
  readonly latency: Percentiles;
}

export interface CompileFigures {
  readonly concurrency: number;
  /** Each document distinct, by size. */
  readonly latency: readonly Latency[];
  /** The same document again and again. */
  readonly repeated: Percentiles & { readonly nodes: number; readonly requests: number };
  readonly throughput: { readonly distinct: Throughput; readonly repeated: Throughput };
}

export interface Load {
  readonly gatewayUrl: string;
  /** Requests whose figures do not count. */
  readonly warmUp: number;
  /** Requests one at a time, per figure. */
  readonly sequential: number;
  /** How long each throughput is measured, in seconds. */
  readonly seconds: { readonly distinct: number; readonly repeated: number };
  readonly concurrency: number;
}

const SIZES = [10, 50] as const;
const USUAL_SIZE = 10;

/** Puts documents through a running gateway. @throws Error on the first answer other than 200. */
export async function measureCompile(load: Load): Promise<CompileFigures> {
  const client = new CompileClient(load.gatewayUrl);
  const run = Date.now().toString(36);
  try {
    await inLanes(load.concurrency, times(load.warmUp), fresh(client, USUAL_SIZE, `${run}w`));
    const latency = [];
    for (const size of SIZES) latency.push(await latencyOf(size, load.sequential, fresh(client, size, `${run}l`)));
    const again = repeated(client, `${run}a`);
    await again();
    const answers = await inLanes(1, times(load.sequential), again);
    return {
      concurrency: load.concurrency,
      latency,
      repeated: { nodes: USUAL_SIZE, requests: answers.length, ...percentiles(answers.map(({ totalMs }) => totalMs)) },
      throughput: {
        distinct: await throughputOf(load.concurrency, load.seconds.distinct, fresh(client, USUAL_SIZE, `${run}t`)),
        repeated: await throughputOf(load.concurrency, load.seconds.repeated, again),
      },
    };
  } finally {
    client.close();
  }
}

type Request = () => Promise<Answer>;

function fresh(client: CompileClient, size: number, run: string): Request {
  const documents = distinctDocuments(size, run);
  return () => client.compile(documents.next().value);
}

function repeated(client: CompileClient, mark: string): Request {
  const document = typicalDocument(USUAL_SIZE, mark);
  return () => client.compile(document);
}

async function latencyOf(nodes: number, requests: number, request: Request): Promise<Latency> {
  const answers = await inLanes(1, times(requests), request);
  return { nodes, requests, ...percentiles(answers.map(({ totalMs }) => totalMs)), shares: sharesOf(answers) };
}

async function throughputOf(concurrency: number, seconds: number, request: Request): Promise<Throughput> {
  const startedAt = performance.now();
  const answers = await inLanes(concurrency, during(seconds * 1000), request);
  const took = (performance.now() - startedAt) / 1000;
  return {
    nodes: USUAL_SIZE,
    requests: answers.length,
    seconds: round(took),
    perMinute: Math.round((answers.length / took) * 60),
    latency: percentiles(answers.map(({ totalMs }) => totalMs)),
  };
}

function sharesOf(answers: readonly Answer[]): Shares {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / answers.length;
  const totalMs = mean(answers.map((answer) => answer.totalMs));
  const stages = [...new Set(answers.flatMap(({ timings }) => timings.map(({ stage }) => stage)))];
  const means = stages.map((stage): [string, number] => [
    stage,
    mean(answers.map(({ timings }) => timings.find((timing) => timing.stage === stage)?.durationMs ?? 0)),
  ]);
  const bus = totalMs - means.reduce((sum, [, meanMs]) => sum + meanMs, 0);
  const all: [string, number][] = [['bus', bus], ...means];
  return Object.fromEntries(
    all.map(([part, meanMs]) => [part, { meanMs: round(meanMs), percent: round((100 * meanMs) / totalMs) }]),
  );
}
