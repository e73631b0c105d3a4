import type { GenerationFigures } from './measure.js';

/** The figures for a person, a line each. */
export function renderGeneration({ repeated, growth, largestMs }: GenerationFigures): string {
  const lines = [
    'validate and generate, in process, warm:',
    ...repeated.map(
      ({ shape, nodes, p50, p95, p99, goalMs }) =>
        `  ${shape.padEnd(14)} ${String(nodes).padStart(4)} nodes   p50 ${p50} ms   p95 ${p95} ms   p99 ${p99} ms   (goal: p95 < ${goalMs} ms)`,
    ),
    'growth, best of a few (exponent 1 is linear):',
    ...growth.map(({ shape, nodes, ms, exponent }) =>
      `  ${shape.padEnd(14)} ${String(nodes).padStart(4)} nodes   ${ms} ms   ${exponent === undefined ? '' : `exponent ${exponent}`}`.trimEnd(),
    ),
    `slowest document of 5,000 nodes: ${largestMs} ms (goal: < 2000 ms)`,
  ];
  return `${lines.join('\n')}\n`;
}
