import { percentiles, round, type Percentiles } from '../statistics.js';
import { distinctDocuments } from './documents.js';

/** Milliseconds per compilation that each part took, on average, and its share of the whole. */
export type Shares = Readonly<Record<string, { readonly meanMs: number; readonly percent: number }>>;

export interface CompileFigures {
  /** One request at a time: milliseconds from request to answer. */
  readonly latency: Percentiles & { readonly requests: number; readonly concurrency: 1 };
  readonly throughput: {
    readonly concurrency: number;
    readonly requests: number;
    readonly perSecond: number;
    readonly perMinute: number;
  };
  /** Where the time of one request goes; `bus` is all that no stage accounts for: HTTP, JetStream, waiting. */
  readonly shares: Shares;
}

export interface Load {
  readonly gatewayUrl: string;
  /** Requests whose figures do not count. */
  readonly warmUp: number;
  readonly sequential: number;
  readonly concurrent: number;
  readonly concurrency: number;
}

interface Answer {
  readonly totalMs: number;
  readonly timings: readonly { readonly stage: string; readonly durationMs: number }[];
}

/** Puts distinct documents through a running gateway. @throws Error on the first answer other than 200. */
export async function measureCompile(load: Load): Promise<CompileFigures> {
  const documents = distinctDocuments(Date.now().toString(36));
  const next = async (): Promise<Answer> => compile(load.gatewayUrl, (await documents.next()).value);

  await inParallel(load.warmUp, load.concurrency, next);
  const answers = await inParallel(load.sequential, 1, next);
  const startedAt = performance.now();
  await inParallel(load.concurrent, load.concurrency, next);
  const seconds = (performance.now() - startedAt) / 1000;

  return {
    latency: { ...percentiles(answers.map(({ totalMs }) => totalMs)), requests: answers.length, concurrency: 1 },
    throughput: {
      concurrency: load.concurrency,
      requests: load.concurrent,
      perSecond: round(load.concurrent / seconds),
      perMinute: round((load.concurrent / seconds) * 60),
    },
    shares: sharesOf(answers),
  };
}

async function compile(gatewayUrl: string, workflow: unknown): Promise<Answer> {
  const startedAt = performance.now();
  const response = await fetch(`${gatewayUrl}/compile`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ workflow }),
    signal: AbortSignal.timeout(60_000),
  });
  const body = await response.text();
  const totalMs = performance.now() - startedAt;
  if (response.status !== 200) throw new Error(`compile answered ${response.status}: ${body.slice(0, 500)}`);
  return { totalMs, timings: serverTimings(response.headers.get('server-timing') ?? '') };
}

/** `validate;dur=1.2, tsc;dur=30` -> its entries. */
function serverTimings(header: string): Answer['timings'] {
  return [...header.matchAll(/([\w-]+);dur=([\d.]+)/g)].map(([, stage = '', duration = '0']) => ({
    stage,
    durationMs: Number(duration),
  }));
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

/** Calls `task` `count` times, at most `width` at once; answers in no particular order. */
async function inParallel<T>(count: number, width: number, task: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  let started = 0;
  const lane = async (): Promise<void> => {
    while (started < count) {
      started += 1;
      results.push(await task());
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}
