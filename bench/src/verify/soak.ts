import { inLanes, times } from '../lanes.js';
import { round } from '../statistics.js';
import { distinctCode, prove } from './generated.js';
import { pooledVerifier } from './measure.js';

/** Memory of this process, the compiler that feeds the verifier included, after so many documents. */
export interface Sample {
  readonly documents: number;
  readonly rssMb: number;
  /** Documents a minute since the sample before. */
  readonly perMinute: number;
}

export interface SoakFigures {
  readonly curve: readonly Sample[];
  readonly highestMb: number;
}

const SIZE = 10;
const SAMPLES = 20;
const CONCURRENCY = 16;

/** Puts distinct documents through one verifier and watches its memory. @throws Error on code that is not proven */
export async function soak(documents: number, onSample: (sample: Sample) => void): Promise<SoakFigures> {
  const code = distinctCode(SIZE, 'soak');
  const verifier = await pooledVerifier();
  const curve: Sample[] = [];
  try {
    const step = Math.ceil(documents / SAMPLES);
    while ((curve.at(-1)?.documents ?? 0) < documents) {
      const startedAt = performance.now();
      await inLanes(CONCURRENCY, times(step), () => prove(verifier, code.next().value));
      const minutes = (performance.now() - startedAt) / 60_000;
      const sample = {
        documents: (curve.at(-1)?.documents ?? 0) + step,
        rssMb: round(process.memoryUsage.rss() / 1024 ** 2),
        perMinute: Math.round(step / minutes),
      };
      onSample(sample);
      curve.push(sample);
    }
  } finally {
    await verifier.close();
  }
  return { curve, highestMb: Math.max(...curve.map(({ rssMb }) => rssMb)) };
}
