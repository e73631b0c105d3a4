import { CRASH, OUT_OF_MEMORY, TOO_SLOW, type Finding } from '../finding.js';
import type { Inspection } from '../inspect/inspection.js';

/** What one inspection may use. */
export interface Limits {
  /** Milliseconds that a document may take by itself on a warm thread; more where the machine is busy (`deadlineOf`). */
  readonly timeMs: number;
  /** Heap of one thread, in MiB, the declarations included. */
  readonly memoryMb: number;
}

/** Why a thread did not get to the end of its work. */
export type Breach = 'time' | 'memory' | 'crash';

/** What is said of a document that broke a limit by itself: that it could not be proven, and why. */
export function unproven(breach: Breach, { timeMs, memoryMb }: Limits, tookMs: number): Inspection {
  const finding = (rule: string, message: string): Finding => ({ tool: 'verifier', rule, message });
  const timings = { tscMs: tookMs, eslintMs: 0 };
  switch (breach) {
    case 'time':
      return { findings: [finding(TOO_SLOW, `${timeMs} ms`)], timings };
    case 'memory':
      return { findings: [finding(OUT_OF_MEMORY, `${memoryMb} MiB`)], timings };
    case 'crash':
      return { findings: [finding(CRASH, 'the thread that checked it ended')], timings };
  }
}
