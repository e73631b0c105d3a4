import type { Percentiles } from '../statistics.js';
import type { CompileFigures, Latency, Throughput } from './measure.js';

/** The figures for a person, a line each. */
export function renderFigures({ concurrency, latency, repeated, throughput }: CompileFigures): string {
  const lines = [
    'one at a time:',
    ...latency.flatMap(latencyLines),
    `  ${repeated.nodes} nodes, the same again   ${range(repeated)}`,
    `${concurrency} at a time:`,
    `  distinct   ${rate(throughput.distinct)}`,
    `  repeated   ${rate(throughput.repeated)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function latencyLines({ nodes, shares, ...latency }: Latency): readonly string[] {
  const parts = Object.entries(shares).map(([part, { meanMs, percent }]) => `${part} ${meanMs} ms (${percent} %)`);
  return [`  ${nodes} nodes, distinct   ${range(latency)}`, `    of which on average ${parts.join(', ')}`];
}

function rate({ perMinute, requests, seconds, latency }: Throughput): string {
  return `${perMinute} a minute (${requests} in ${seconds} s)   ${range(latency)}`;
}

function range({ p50, p95, p99 }: Percentiles): string {
  return `p50 ${p50} ms   p95 ${p95} ms   p99 ${p99} ms`;
}
