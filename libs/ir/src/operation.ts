import type { ActivityTimeouts, JsonObject, RetryPolicy } from '@workflow-builder/workflow-model';
import type { Expression } from './expression.js';
import type { ValueType } from './value-type.js';

/** What executing a node does. */
export type Operation =
  /** The run begins. */
  | { readonly kind: 'start' }
  | ActivityOperation
  /** Fails at once, since nobody has registered the activity. */
  | { readonly kind: 'unimplemented'; readonly activity: string; readonly input: Expression }
  /** Ends its path with a value. */
  | { readonly kind: 'end'; readonly result: Expression }
  /** Computes a value in workflow code. */
  | { readonly kind: 'transform'; readonly value: Expression }
  /** Waits on a durable timer. A number is milliseconds, an expression gives a duration as documents spell it. */
  | { readonly kind: 'delay'; readonly duration: number | Expression }
  | { readonly kind: 'fail'; readonly message: Expression; readonly type: string; readonly nonRetryable: boolean }
  /** Decides between two sides; the output is the outcome. */
  | { readonly kind: 'condition'; readonly test: Expression }
  | { readonly kind: 'variable'; readonly name: string; readonly change: VariableChange }
  /** Waits for one message of a name. */
  | ReceiveOperation
  /** Signals another workflow of the project by its workflow id. */
  | {
      readonly kind: 'send';
      readonly signal: string;
      readonly workflowId: Expression;
      readonly payload?: Expression;
    }
  | ChildOperation
  /** Answers a query from now on with a value. */
  | { readonly kind: 'publish'; readonly query: string; readonly value: Expression }
  /** Answers a query with the present value of a variable; nothing is executed. */
  | { readonly kind: 'answer'; readonly query: string; readonly variable: string }
  | ContainerOperation
  /** Nothing is executed; paths pass through. */
  | { readonly kind: 'pass' };

export interface ActivityOperation {
  readonly kind: 'activity';
  readonly activity: string;
  readonly options: ActivityOptions;
  readonly input: Expression;
  /** What it gives at this node, where that depends on the node's settings; the activity itself only promises JSON. */
  readonly gives?: ValueType;
}

export interface ActivityOptions {
  /** Bound on one attempt. */
  readonly startToCloseTimeoutMs: number;
  readonly retry: RetryPolicy;
  /** Further bounds. Default: none. */
  readonly timeouts?: ActivityTimeouts;
}

/** Read, compute and write of a variable are one step; the output is the new value. */
export type VariableChange =
  | { readonly kind: 'get' }
  | { readonly kind: 'set'; readonly value: Expression }
  | { readonly kind: 'append'; readonly value: Expression }
  | { readonly kind: 'increment' | 'decrement'; readonly amount: Expression };

export interface ReceiveOperation {
  readonly kind: 'receive';
  readonly channel: 'signal' | 'update';
  readonly name: string;
  readonly message: ValueType;
  /** JSON Schema that messages must fit; others are refused. Absent: any will do. */
  readonly schema?: JsonObject;
  /** Absent: waits without end. */
  readonly timeoutMs?: number;
}

export interface ChildOperation {
  readonly kind: 'child';
  readonly workflowType: string;
  readonly input: Expression;
  /** Whether the step is done when the child is, or when it has started. */
  readonly awaited: boolean;
  readonly parentClosePolicy: 'TERMINATE' | 'ABANDON' | 'REQUEST_CANCEL';
  readonly taskQueue?: string;
  /** Default: `<workflowId>/<nodeId>`, with the indices of the loops around. */
  readonly workflowId?: Expression;
  readonly executionTimeoutMs?: number;
  readonly runTimeoutMs?: number;
  readonly retry?: RetryPolicy;
}

/** A node with nodes inside. */
export type ContainerOperation = LoopOperation | PhaseOperation | RetryOperation;

export interface LoopOperation {
  readonly kind: 'loop';
  readonly rounds: Rounds;
  readonly itemVariable: string;
  readonly indexVariable: string;
  readonly itemType: ValueType;
  /** Rounds run together, at most so many at once; absent: one after the other. */
  readonly maxParallel?: number;
  /** A further round fails the workflow. Absent: no bound. */
  readonly maxIterations?: number;
  /** Durable pause between rounds. */
  readonly delayMs?: number;
  /** The run is continued as new after so many rounds. */
  readonly continueAsNewAfter?: number;
}

/** What makes the rounds of a loop. */
export type Rounds =
  | { readonly kind: 'each'; readonly items: Expression }
  | { readonly kind: 'batches'; readonly items: Expression; readonly size: number }
  | { readonly kind: 'count'; readonly count: Expression }
  /** Before each round. */
  | { readonly kind: 'while'; readonly condition: Expression }
  /** After each round. */
  | { readonly kind: 'doWhile'; readonly condition: Expression };

export interface PhaseOperation {
  readonly kind: 'phase';
  /** Bound on children at once where no edges order them; 1 is one at a time, in the order of the document. */
  readonly maxConcurrency: number;
}

export interface RetryOperation {
  readonly kind: 'retry';
  readonly maxAttempts: number;
  readonly retryOn: RetryReason;
  readonly backoff: Backoff;
}

export type RetryReason =
  /** An error, or an output whose `success` is false. */
  | { readonly kind: 'failure' }
  | { readonly kind: 'error' }
  /** The condition holds after the attempt; an error is thrown at once. */
  | { readonly kind: 'condition'; readonly condition: Expression };

export interface Backoff {
  readonly kind: 'none' | 'linear' | 'exponential';
  readonly initialIntervalMs: number;
  readonly maximumIntervalMs?: number;
  readonly multiplier: number;
}

/** The expressions that an operation evaluates itself, those of nodes inside not included. */
export function expressionsOf(operation: Operation): readonly Expression[] {
  switch (operation.kind) {
    case 'start':
    case 'receive':
    case 'phase':
    case 'answer':
    case 'pass':
      return [];
    case 'activity':
    case 'unimplemented':
      return [operation.input];
    case 'child':
      return [operation.input, ...(operation.workflowId === undefined ? [] : [operation.workflowId])];
    case 'end':
      return [operation.result];
    case 'transform':
    case 'publish':
      return [operation.value];
    case 'delay':
      return typeof operation.duration === 'number' ? [] : [operation.duration];
    case 'fail':
      return [operation.message];
    case 'condition':
      return [operation.test];
    case 'variable':
      return changeOperands(operation.change);
    case 'send':
      return [operation.workflowId, ...(operation.payload === undefined ? [] : [operation.payload])];
    case 'loop':
      return [roundsExpression(operation.rounds)];
    case 'retry':
      return operation.retryOn.kind === 'condition' ? [operation.retryOn.condition] : [];
  }
}

function changeOperands(change: VariableChange): readonly Expression[] {
  switch (change.kind) {
    case 'get':
      return [];
    case 'set':
    case 'append':
      return [change.value];
    case 'increment':
    case 'decrement':
      return [change.amount];
  }
}

function roundsExpression(rounds: Rounds): Expression {
  switch (rounds.kind) {
    case 'each':
    case 'batches':
      return rounds.items;
    case 'count':
      return rounds.count;
    case 'while':
    case 'doWhile':
      return rounds.condition;
  }
}

/** Whether paths pass through without anything being executed. */
export function isPass({ kind }: Operation): boolean {
  return kind === 'pass' || kind === 'answer';
}
