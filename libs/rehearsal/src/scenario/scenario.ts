import type { JsonValue } from '@workflow-builder/workflow-model';

/** One way through a workflow: what it is given from outside, and what shall come of it. */
export interface Scenario {
  readonly name: string;
  /** Default `{}`. */
  readonly input?: JsonValue;
  /** What activities, agents and child workflows come to, by node: the first outcome for the first execution, the last for all further ones. */
  readonly outcomes?: Readonly<Record<string, readonly MockedOutcome[]>>;
  /** Messages that are sent, in this order. Where one is waited for that is not here, the time-out comes. */
  readonly messages?: readonly ScenarioMessage[];
  /** Decides the order in which concurrent work ends. Default: empty. */
  readonly seed?: string;
  /** Absent: whatever comes is right, as long as the code has no defect. */
  readonly expected?: Expectation;
}

export type MockedOutcome = { readonly returns: JsonValue } | { readonly fails: MockedFailure };

export interface MockedFailure {
  readonly type: string;
  readonly message: string;
  /** Whether it is not to be tried again. Default false. */
  readonly nonRetryable?: boolean;
}

export interface ScenarioMessage {
  readonly channel: 'signal' | 'update';
  readonly name: string;
  readonly payload: JsonValue;
}

/** What is absent is not looked at. */
export interface Expectation {
  readonly status?: 'completed' | 'failed' | 'waiting';
  readonly result?: JsonValue;
  /** Type of the error that the run fails with. */
  readonly errorType?: string;
  /** Nodes in the order in which they end; the text `…` stands for any number of others. */
  readonly path?: readonly string[];
}
