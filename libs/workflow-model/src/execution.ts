import type { JsonValue } from './json.js';

/** A node as log entries and errors name it. */
export interface NodeDescription {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly componentId: string;
  readonly componentName: string;
}

/** Which node, and which of its fields, a generated line stems from. Lines count from 1. */
export interface NodeMapLine {
  readonly file: 'workflow' | 'activities' | 'worker';
  readonly line: number;
  readonly nodeId: string;
  readonly field?: string;
}

/** From generated code back to what was drawn. */
export interface NodeMap {
  readonly nodes: readonly NodeDescription[];
  readonly lines: readonly NodeMapLine[];
}

/** What generated code reports through the sink `steps.record`, once for every node it executed. */
export interface StepRecord {
  /**
   * Position among the records of this run, from 0. With the run it is the record's identity: Temporal repeats workflow
   * tasks, and only the workflow itself counts the same each time.
   */
  readonly sequence: number;
  readonly nodeId: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** ISO 8601. */
  readonly completedAt: string;
  readonly status: 'completed' | 'failed' | 'cancelled';
  readonly input: JsonValue;
  /** Null unless completed. */
  readonly output: JsonValue;
  /** Innermost message; absent when completed. */
  readonly error?: string;
}
