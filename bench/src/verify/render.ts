import type { VerificationFigures } from './measure.js';

/** The figures for a person, a line each. */
export function renderVerification({ warmMs, singly, together, cold, timesFaster }: VerificationFigures): string {
  const lines = [
    `warm after ${warmMs} ms`,
    `10 nodes singly         p50 ${singly.p50} ms   p95 ${singly.p95} ms   p99 ${singly.p99} ms`,
    `10 nodes, ${together.width} together   p50 ${together.p50} ms   p95 ${together.p95} ms each`,
    `cold tools              tsc ${cold.tscMs} ms   ESLint ${cold.eslintMs} ms`,
    `times faster            ${timesFaster.singly} singly, ${timesFaster.together} together`,
  ];
  return `${lines.join('\n')}\n`;
}
