import type { Stack } from '@workflow-builder/stack';
import { CompileClient } from '../compile/client.js';
import { distinctDocuments } from '../documents/typical.js';
import { inLanes, times } from '../lanes.js';
import { residentMemory, type ResidentMemory } from '../resident-memory.js';

/** The verifier of a platform after so many documents. */
export interface Sample extends ResidentMemory {
  readonly documents: number;
  /** Documents a minute since the sample before. */
  readonly perMinute: number;
}

const SIZE = 10;
const SAMPLES = 20;
const CONCURRENCY = 64;

/**
 * Puts distinct documents through a platform and watches the memory of its verifier.
 * @throws Error on the first answer other than 200, and where memory cannot be read
 */
export async function soak(
  { processes, urls }: Stack,
  documents: number,
  onSample: (sample: Sample) => void,
): Promise<readonly Sample[]> {
  const verifier = processes.find(({ service }) => service === 'verifier');
  const client = new CompileClient(urls.gateway);
  const fresh = distinctDocuments(SIZE, 'soak');
  const step = Math.ceil(documents / SAMPLES);
  const curve: Sample[] = [];
  try {
    while (curve.length < SAMPLES) {
      const startedAt = performance.now();
      await inLanes(CONCURRENCY, times(step), () => client.compile(fresh.next().value));
      const minutes = (performance.now() - startedAt) / 60_000;
      const memory = await residentMemory(verifier?.pid);
      if (memory === undefined) throw new Error('This machine does not tell what the verifier holds in memory.');
      const sample = { documents: (curve.length + 1) * step, ...memory, perMinute: Math.round(step / minutes) };
      onSample(sample);
      curve.push(sample);
    }
  } finally {
    client.close();
  }
  return curve;
}
