import type { Stack } from '@workflow-builder/stack';
import { percentiles, type Percentiles } from '../statistics.js';

/** Milliseconds from the start of one verifier to its readiness, all else being up. Ready means warm. */
export type StartFigures = Percentiles & { readonly starts: number };

/** Stops the verifier of a platform and starts it again, so many times. */
export async function measureStart({ processes }: Stack, starts: number): Promise<StartFigures> {
  const verifier = processes.find(({ service }) => service === 'verifier');
  if (verifier === undefined) throw new Error('The platform has no verifier.');
  const took: number[] = [];
  while (took.length < starts) {
    await verifier.stop();
    const startedAt = performance.now();
    await verifier.start();
    took.push(performance.now() - startedAt);
  }
  return { starts, ...percentiles(took) };
}

/** The figures for a person. */
export function renderStart({ starts, p50, p95 }: StartFigures): string {
  return `verifier, from its start to ready (${starts} starts)   p50 ${p50} ms   p95 ${p95} ms\n`;
}
