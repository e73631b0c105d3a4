import { availableParallelism } from 'node:os';
import { createVerifier, type Verifier } from '@workflow-builder/verification';
import { keepHeapsLean } from '@workflow-builder/verification/lane';
import { percentiles, round, type Percentiles } from '../statistics.js';
import { measureColdTools, type ColdTools } from './cold-tools.js';
import { distinctCode, prove, type Generated } from './generated.js';

/** Milliseconds; each document distinct, of ten nodes. */
export interface VerificationFigures {
  /** From nothing to a warm verifier. */
  readonly warmMs: number;
  /** One at a time. */
  readonly singly: Percentiles;
  /** Sixteen wait at once: what each takes of the time until the last is done. */
  readonly together: Percentiles & { readonly width: number };
  readonly cold: ColdTools;
  /** How many times as long the cold tools take, tsc and ESLint one after the other, as one document singly and together at p50. */
  readonly timesFaster: { readonly singly: number; readonly together: number };
}

export interface VerificationLoad {
  /** Documents whose figures do not count. */
  readonly warmUp: number;
  readonly runs: number;
}

const SIZE = 10;
const WIDTH = 16;

/** Verifies in this process, on a pool of threads as the service does. @throws Error on code that is not proven */
export async function measureVerification({ warmUp, runs }: VerificationLoad): Promise<VerificationFigures> {
  const code = distinctCode(SIZE, 'verify');
  const cold = await measureColdTools(code.next().value.files);
  const startedAt = performance.now();
  const verifier = await pooledVerifier();
  const warmMs = round(performance.now() - startedAt);
  try {
    await eachTime(warmUp, () => timed(verifier, take(code, 1)));
    const singly = percentiles(await eachTime(runs, () => timed(verifier, take(code, 1))));
    await eachTime(warmUp / WIDTH, () => timed(verifier, take(code, WIDTH)));
    const together = percentiles(await eachTime(runs / WIDTH, () => timed(verifier, take(code, WIDTH))));
    const coldMs = cold.tscMs + cold.eslintMs;
    const timesFaster = { singly: round(coldMs / singly.p50), together: round(coldMs / together.p50) };
    return { warmMs, singly, together: { ...together, width: WIDTH }, cold, timesFaster };
  } finally {
    await verifier.close();
  }
}

/** A verifier on as many threads as there are cores, with the heaps and within the limits of the service. */
function pooledVerifier(): Promise<Verifier> {
  keepHeapsLean();
  return createVerifier({ pool: { threads: availableParallelism(), limits: { timeMs: 10_000, memoryMb: 512 } } });
}

function take(code: Generator<Generated, never>, count: number): readonly Generated[] {
  return Array.from({ length: count }, () => code.next().value);
}

/** Milliseconds per document. */
async function timed(verifier: Verifier, batch: readonly Generated[]): Promise<number> {
  const startedAt = performance.now();
  await Promise.all(batch.map((code) => prove(verifier, code)));
  return (performance.now() - startedAt) / batch.length;
}

async function eachTime(count: number, task: () => Promise<number>): Promise<readonly number[]> {
  const results: number[] = [];
  for (let run = 0; run < count; run += 1) results.push(await task());
  return results;
}
