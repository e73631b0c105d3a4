import {
  braces,
  code,
  type Code,
  identifier,
  lines,
  object,
  objectType,
  textOfName,
} from '@workflow-builder/code-printer';
import {
  absent,
  type Block,
  type LoopOperation,
  type Program,
  type Statement,
  type Step,
  stepsOf,
  union,
  type ValueType,
} from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';
import { longLoops } from '../../../continuation/heads.js';
import type { WorkflowPrinter } from '../printer.js';
import { printType } from '../types.js';
import { temporal } from '../vocabulary.js';
import type { Needs, Place } from './block-printer.js';
import { keyOf, type Value } from './values.js';

/** A variable of a loop that a continued run begins with. */
export interface Carried {
  readonly name: Code;
  readonly type: ValueType;
}

/** State of the whole workflow that every continuation carries. */
export interface CarriedState {
  readonly name: string;
  readonly type: Code;
  readonly value: Code;
}

/** A place at which nothing concurrent is open and no retry is around. */
export class Spine {
  /**
   * @param isLive whether a value is still read from here on.
   * @param carried what the loops around carry.
   */
  constructor(
    readonly isLive: Needs,
    readonly carried: readonly Carried[],
  ) {}

  /** The same place, of which more is known to be read. */
  within(needs: Needs): Spine {
    return new Spine((key) => needs(key) || this.isLive(key), this.carried);
  }

  /** The same place while something is still running: what that gives is not there yet. */
  before(given: readonly Value[]): Spine {
    const missing = new Set(given.map(keyOf));
    return new Spine((key) => !missing.has(key) && this.isLive(key), this.carried);
  }

  inLoop(carried: readonly Carried[]): Spine {
    return new Spine(this.isLive, [...this.carried, ...carried]);
  }
}

/** Statements of a block that belong together when a run is continued: those that a continued run skips, or any other. */
export type Section =
  | { readonly kind: 'plain'; readonly statement: Statement; readonly index: number }
  | {
      readonly kind: 'skipped';
      /** When they run. */
      readonly test: Code;
      readonly statements: readonly (readonly [statement: Statement, index: number])[];
    };

const resume = identifier('resume');

/** How a workflow is continued as new: at which loops, with what, and what the continued run skips. */
export class Continuation {
  private readonly heads: ReadonlySet<NodeId>;
  private readonly fields = new Map<string, ValueType>();

  /** @param state variables, messages and the like. */
  constructor(
    private readonly program: Program,
    private readonly printer: WorkflowPrinter,
    private readonly state: readonly CarriedState[],
  ) {
    this.heads = new Set(longLoops(program).flatMap(({ step, isHead }) => (isHead ? [step.nodeId] : [])));
  }

  get isEnabled(): boolean {
    return this.heads.size > 0 || this.program.isService;
  }

  /** The spine of the main path; undefined where runs are never continued. */
  root(needs: Needs): Spine | undefined {
    return this.isEnabled ? new Spine(needs, []) : undefined;
  }

  isHead(id: NodeId): boolean {
    return this.heads.has(id);
  }

  /** Divides a block into what a continued run skips and the rest. */
  sections(block: Block, { spine }: Pick<Place, 'spine'>, isRoot: boolean): readonly Section[] {
    const plain = block.map((statement, index): Section => ({ kind: 'plain', statement, index }));
    if (spine === undefined) return plain;
    const headsOf = block.map((statement) => this.headsIn(statement));
    const last = isRoot && this.program.isService ? block.length : headsOf.findLastIndex(({ length }) => length > 0);
    const sections: Section[] = [];
    for (let index = 0; index < last; index += 1) {
      const test = this.skipTest(headsOf[index] ?? []);
      const statement = block[index];
      if (statement === undefined) continue;
      const previous = sections.at(-1);
      const joins = previous?.kind === 'skipped' && headsOf[index]?.length === 0 && headsOf[index - 1]?.length === 0;
      if (joins)
        sections[sections.length - 1] = { ...previous, statements: [...previous.statements, [statement, index]] };
      else sections.push({ kind: 'skipped', test, statements: [[statement, index]] });
    }
    return [...sections, ...plain.slice(Math.max(last, 0))];
  }

  /** What a hoisted value begins with in a continued run. */
  startOf(value: Value): Code {
    const name = textOfName(this.printer.nameOf(value));
    this.fields.set(name, this.printer.typeOf(value));
    return code`${resume}?.${identifier(name)}`;
  }

  /** What a variable of a loop begins with. */
  start({ name, type }: Carried, isHead: boolean, fresh: Code): Code {
    if (!isHead) return fresh;
    this.fields.set(textOfName(name), type);
    return code`${resume}?.${name} ?? ${fresh}`;
  }

  /** The continued run has arrived where it goes on; from then on nothing is skipped. */
  arrive(loop: NodeId, body: Block): readonly Code[] {
    if (!this.isHead(loop)) return [];
    const arrives = code`${resume} = undefined;`;
    return this.goesOnWithin(body) ? [code`if (${resume}?.at === ${loop}) ${arrives}`] : [arrives];
  }

  /** A test before a round, which a run that goes on within the round has behind it. */
  passed(test: Code, loop: NodeId, body: Block): Code {
    return this.isHead(loop) && this.goesOnWithin(body) ? code`${resume} !== undefined || (${test})` : test;
  }

  /** A test for what comes before a round, and which a run that goes on within the round has behind it. */
  ahead(test: Code, loop: NodeId, body: Block): Code {
    return this.isHead(loop) && this.goesOnWithin(body) ? code`${resume} === undefined && ${test}` : test;
  }

  /** Whether a continued run may go on within a block. */
  goesOnWithin(body: Block): boolean {
    return stepsOf(body).some(({ nodeId }) => this.isHead(nodeId));
  }

  /** Continues the run at the head of a round, where its history has grown long. */
  check(step: Step<LoopOperation>, start: Code, place: Place, spine: Spine): Code {
    const { nodeId, operation } = step;
    const index = this.printer.loopVariable(nodeId, 'index');
    const isLong = code`${this.printer.helper('isHistoryLong')}()`;
    const after = operation.continueAsNewAfter;
    const due = after === undefined ? isLong : code`(${index} - ${start} >= ${after} || ${isLong})`;
    return code`if (${index} > ${start} && ${due}) ${braces(this.continueAt(nodeId, place, spine))}`;
  }

  /** Serves messages until the history has grown long, then continues with what is left of the run. */
  idle(place: Place): readonly Code[] {
    return [
      code`await ${temporal.condition}(${this.printer.helper('isHistoryLong')});`,
      this.continueAt('', place, new Spine(() => false, [])),
    ];
  }

  /** What a continued run begins with. */
  stateType(): Code {
    const carried = [...this.fields].map(([name, type]) => ({
      name,
      type: printType(union([type, absent])),
      optional: true,
    }));
    const state = this.state.map(({ name, type }) => ({ name, type, optional: false }));
    return objectType([{ name: 'at', type: code`string`, optional: false }, ...state, ...carried]);
  }

  private continueAt(at: string, { scope }: Place, spine: Spine): Code {
    const live = [...scope.visible()].filter(([key]) => spine.isLive(key));
    const values = live.map(([, { value, name }]) => {
      const field = textOfName(this.printer.nameOf(value));
      this.fields.set(field, this.printer.typeOf(value));
      return [field, name] as const;
    });
    const state = object([
      ['at', code`${at}`],
      ...this.state.map(({ name, value }) => [name, value] as const),
      ...spine.carried.map(({ name }) => [textOfName(name), name] as const),
      ...values,
    ]);
    const { workflowName } = this.printer;
    const handled =
      this.program.handlers.length === 0 ? [] : [code`await ${temporal.condition}(${temporal.allHandlersFinished});`];
    return lines([...handled, code`return ${temporal.continueAsNew}<typeof ${workflowName}>(input, ${state});`]);
  }

  private skipTest(heads: readonly NodeId[]): Code {
    return heads.reduce((test, head) => code`${test} || ${resume}.at === ${head}`, code`${resume} === undefined`);
  }

  private headsIn(statement: Statement): readonly NodeId[] {
    return stepsOf([statement]).flatMap(({ nodeId }) => (this.heads.has(nodeId) ? [nodeId] : []));
  }
}
