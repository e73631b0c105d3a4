import type { CompileFigures } from './measure.js';

/** The figures for a person, a line each. */
export function renderFigures({ latency, throughput, shares }: CompileFigures): string {
  const lines = [
    `one at a time (${latency.requests} requests)   p50 ${latency.p50} ms   p95 ${latency.p95} ms   p99 ${latency.p99} ms`,
    `${throughput.concurrency} at a time (${throughput.requests} requests)   ${throughput.perSecond} a second, ${throughput.perMinute} a minute`,
    'where the time of one request goes:',
    ...Object.entries(shares).map(([part, { meanMs, percent }]) => `  ${part.padEnd(10)} ${meanMs} ms   ${percent} %`),
  ];
  return `${lines.join('\n')}\n`;
}
