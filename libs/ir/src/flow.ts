import type { JsonValue, NodeId } from '@workflow-builder/workflow-model';
import type { Expression } from './expression.js';
import type { Guard, GuardAlgebra } from './guard.js';
import type { ContainerOperation, Operation, ReceiveOperation } from './operation.js';
import type { ValueType } from './value-type.js';

/** A node that is executed. */
export interface Step<Does extends Operation = Operation> {
  readonly nodeId: NodeId;
  readonly label: string;
  readonly operation: Does;
  readonly output: ValueType;
  /** Absent where it asks nothing of another workflow of the project. */
  readonly call?: WorkflowCall;
}

/** What a step asks of another workflow of the project. */
export interface WorkflowCall {
  readonly target: { readonly kind: 'start' } | { readonly kind: 'signal' | 'update' | 'query'; readonly name: string };
  readonly workflowType: string;
  /** Absent: nothing is sent. */
  readonly sends?: ValueType;
  /** What the answer is taken for. Absent: it is not read, or any will do. */
  readonly expects?: ValueType;
}

/**
 * Nodes that share one activation, without structure: what each waits for, and when it runs. A container is one unit, whatever
 * lies inside.
 */
export interface Region {
  /** In an order in which each comes after those it waits for; the same for every arrangement of the document. */
  readonly units: readonly Unit[];
  /** Units that may run at once where nothing orders them. */
  readonly limit?: number;
}

export interface Unit {
  readonly step: Step;
  /** Units of the same region that must be decided before. */
  readonly after: readonly NodeId[];
  /** When it runs, given that the region does. */
  readonly guard: Guard;
  /** What lies inside a container. */
  readonly inner?: Region;
  /** In loops: when a round ends the loop, since an end was reached. */
  readonly endsLoop?: Guard;
  /** In phases and retries: the output of the last node inside. */
  readonly last?: Expression;
  /** In retries: whether an attempt that threw nothing has failed all the same. */
  readonly failed?: Expression;
}

/** What a message starts: the receiving node, and what only it reaches. */
export interface Handler {
  readonly receive: Step<ReceiveOperation>;
  readonly region: Region;
  /** What an update is answered with. */
  readonly answer: Expression;
}

/** A variable of one execution. */
export interface Variable {
  readonly name: string;
  readonly type: ValueType;
  readonly initialValue: JsonValue;
}

/** A query that a workflow answers. */
export interface Query {
  readonly name: string;
  readonly type: ValueType;
  /** The variable that answers it; absent: what was published last, null before. */
  readonly variable?: string;
}

/** What a run returns. */
export type RunResult =
  | { readonly kind: 'value'; readonly value: Expression; readonly type: ValueType }
  /** The result of the end that was reached. */
  | {
      readonly kind: 'ends';
      readonly ends: readonly Step[];
      /** Whether exactly one is reached, at most one, or any number. */
      readonly reached: 'one' | 'at-most-one' | 'any';
      /** Whether an end lies in a loop, so that its output alone does not tell whether it was reached. */
      readonly inLoop: boolean;
      readonly type: ValueType;
    };

interface WorkflowHead {
  readonly workflowType: string;
  readonly name: string;
  readonly description?: string;
  readonly taskQueue: string;
  readonly input: ValueType;
  readonly variables: readonly Variable[];
  readonly queries: readonly Query[];
  readonly result: RunResult;
  /** Types of all outputs, by node. */
  readonly outputs: ReadonlyMap<NodeId, ValueType>;
  /** Whether a run has no end of its own: it serves messages until it is cancelled. */
  readonly isService: boolean;
  /** How to calculate with the guards of the workflow. */
  readonly guards: GuardAlgebra;
}

/** A workflow with meaning but without structure. */
export interface Flow extends WorkflowHead {
  readonly main: Region;
  readonly handlers: readonly Handler[];
}

/** Structured code: statements one after the other. */
export type Block = readonly Statement[];

export type Statement =
  | { readonly kind: 'step'; readonly step: Step }
  | ContainerStatement
  | { readonly kind: 'if'; readonly test: Guard; readonly yes: Block; readonly no: Block }
  /** Branches that start together; it is over when all are. */
  | { readonly kind: 'concurrent'; readonly branches: readonly Block[] }
  /** Concurrent statements whose order does not nest: each starts when those it waits for are done. */
  | { readonly kind: 'ordered'; readonly items: readonly OrderedItem[] };

export interface ContainerStatement {
  readonly kind: 'container';
  readonly step: Step<ContainerOperation>;
  readonly body: Block;
  /** In loops: when a round ends the loop, since an end was reached. */
  readonly endsLoop?: Guard;
  /** In phases and retries: the output of the last node inside. */
  readonly last?: Expression;
  /** In retries: whether an attempt that threw nothing has failed all the same. */
  readonly failed?: Expression;
  /** In phases: branches of the only statement that may run at once. */
  readonly limit?: number;
}

export interface OrderedItem {
  readonly nodeId: NodeId;
  readonly test: Guard;
  readonly statement: Statement;
  /** Items of the same statement that come first. */
  readonly after: readonly NodeId[];
}

export interface StructuredHandler extends Omit<Handler, 'region'> {
  readonly body: Block;
}

/** A workflow ready to be printed. */
export interface Program extends WorkflowHead {
  readonly body: Block;
  readonly handlers: readonly StructuredHandler[];
}

export function isContainer(step: Step): step is Step<ContainerOperation> {
  const { kind } = step.operation;
  return kind === 'loop' || kind === 'phase' || kind === 'retry';
}

/** The steps of a block, those inside of it included, in order. */
export function stepsOf(block: Block): readonly Step[] {
  const steps: Step[] = [];
  for (const statement of block) addSteps(statement, steps);
  return steps;
}

function addSteps(statement: Statement, steps: Step[]): void {
  switch (statement.kind) {
    case 'step':
      steps.push(statement.step);
      break;
    case 'container':
      steps.push(statement.step);
      for (const inner of statement.body) addSteps(inner, steps);
      break;
    case 'if':
      for (const inner of statement.yes) addSteps(inner, steps);
      for (const inner of statement.no) addSteps(inner, steps);
      break;
    case 'concurrent':
      for (const branch of statement.branches) for (const inner of branch) addSteps(inner, steps);
      break;
    case 'ordered':
      for (const item of statement.items) addSteps(item.statement, steps);
      break;
  }
}

export function isReceive(step: Step): step is Step<ReceiveOperation> {
  return step.operation.kind === 'receive';
}
