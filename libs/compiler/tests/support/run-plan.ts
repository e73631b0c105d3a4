import type { JsonValue } from '@workflow-builder/workflow-model';
import { readJson } from './cases.js';
import type { TracePattern } from './trace-pattern.js';

/** A signal, an update or a query, sent once its turn has come. */
export interface Message {
  readonly signal?: string;
  readonly update?: string;
  readonly query?: string;
  readonly payload?: JsonValue;
  /** Answer of the update or query. */
  readonly expected?: JsonValue;
  /** Type of the error that the update is answered with instead. */
  readonly refused?: string;
  /** Whether the next message is sent as soon as the update is accepted. Default: once it is answered. */
  readonly meanwhile?: boolean;
  /** Node that has been recorded before; default: the message is sent at once, after those listed before it. */
  readonly after?: string;
  /** How often it has been recorded. Default 1. */
  readonly times?: number;
}

/** How a sample is run, and what semantics.md says comes of it. */
export interface RunPlan {
  /** Default `{}`. */
  readonly input?: JsonValue;
  readonly messages?: readonly Message[];
  /** Samples whose workflows this one starts. */
  readonly beside?: readonly string[];
  /** Asked after the messages: of a run that is to be cancelled once its trace is complete, else at its end. */
  readonly query?: readonly { readonly name: string; readonly expected: JsonValue }[];
  /** When a run that is to be cancelled is. Default: when its trace is complete. */
  readonly cancel?: Pick<Message, 'after' | 'times'>;
  readonly expected: {
    readonly status: 'completed' | 'failed' | 'cancelled';
    /** The text `<time>` stands for any time. */
    readonly result?: JsonValue;
    /** Of the innermost cause. */
    readonly error?: { readonly type: string };
    readonly trace: readonly TracePattern[];
    /** Whether more records than the trace says may follow, of a run that only ends because it is cancelled. Default false. */
    readonly traceGoesOn?: boolean;
    /** Of the last record of a node; `<time>` as in the result. */
    readonly outputs?: Readonly<Record<string, JsonValue>>;
    /** As outputs. */
    readonly inputs?: Readonly<Record<string, JsonValue>>;
    /** Of the records that are not `completed`, by node. Default: not looked at. */
    readonly statuses?: Readonly<Record<string, 'failed' | 'cancelled'>>;
    /** Runs of the chain that reported anything. Default 1. */
    readonly runs?: number;
  };
}

/** @throws TypeError when a sample says nothing about its run */
export function runPlan(folder: string): RunPlan {
  const plan = readJson(folder, 'run.json');
  if (isRunPlan(plan)) return plan;
  throw new TypeError(`${folder}/run.json is missing, or has no expected status and trace.`);
}

function isRunPlan(value: unknown): value is RunPlan {
  if (typeof value !== 'object' || value === null || !('expected' in value)) return false;
  const { expected } = value;
  return typeof expected === 'object' && expected !== null && 'status' in expected && 'trace' in expected;
}
