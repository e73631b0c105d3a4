import type { NodeId, RetryPolicy } from '@workflow-builder/workflow-model';
import type { Expression } from './expression.js';
import type { ValueType } from './value-type.js';

/** What executing a node does. */
export type Operation =
  /** The run begins. */
  | { readonly kind: 'start' }
  | {
      readonly kind: 'activity';
      readonly activity: string;
      readonly options: ActivityOptions;
      readonly input: Expression;
    }
  /** Fails at once, since nobody has registered the activity. */
  | { readonly kind: 'unimplemented'; readonly activity: string; readonly input: Expression }
  /** Ends its path with a value. */
  | { readonly kind: 'end'; readonly result: Expression };

export interface ActivityOptions {
  /** Bound on one attempt. */
  readonly startToCloseTimeoutMs: number;
  readonly retry: RetryPolicy;
}

/** A node that is executed. */
export interface Step {
  readonly nodeId: NodeId;
  readonly label: string;
  readonly operation: Operation;
  readonly output: ValueType;
}

/** A workflow with meaning but without structure: steps, and what each of them waits for. */
export interface Flow {
  readonly workflowType: string;
  readonly name: string;
  readonly description?: string;
  readonly taskQueue: string;
  readonly input: ValueType;
  /** In an order in which each step comes after those it waits for; the same for every arrangement of the document. */
  readonly steps: readonly Step[];
  /** Steps that must be done before a step starts. */
  readonly after: ReadonlyMap<NodeId, readonly NodeId[]>;
  /** What the run returns. */
  readonly result: Expression;
}

/** Structured code: statements one after the other. */
export type Block = readonly Statement[];

export type Statement =
  | { readonly kind: 'step'; readonly step: Step }
  /** Branches that start together; it is over when all are. */
  | { readonly kind: 'concurrent'; readonly branches: readonly Block[] }
  /** Concurrent steps whose order does not nest: each starts when those it waits for are done. */
  | { readonly kind: 'ordered'; readonly steps: readonly OrderedStep[] };

export interface OrderedStep {
  readonly step: Step;
  /** Steps of the same statement that come first. */
  readonly after: readonly NodeId[];
}

/** A workflow ready to be printed. */
export interface Program extends Omit<Flow, 'steps' | 'after'> {
  readonly body: Block;
}

/** The steps of a block, those of its branches included, in order. */
export function stepsOf(block: Block): readonly Step[] {
  return block.flatMap((statement) => {
    switch (statement.kind) {
      case 'step':
        return [statement.step];
      case 'concurrent':
        return statement.branches.flatMap(stepsOf);
      case 'ordered':
        return statement.steps.map(({ step }) => step);
    }
  });
}

/** The expressions that a step evaluates. */
export function expressionsOf({ operation }: Step): readonly Expression[] {
  switch (operation.kind) {
    case 'start':
      return [];
    case 'activity':
    case 'unimplemented':
      return [operation.input];
    case 'end':
      return [operation.result];
  }
}
