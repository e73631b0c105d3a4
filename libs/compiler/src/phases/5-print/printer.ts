import { type Code, identifier, member, type NameScope, originating, textOfName } from '@workflow-builder/code-printer';
import { boolean, json, type LoopVariableRead, type Program, type Step, type ValueType } from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';
import type { CompileOptions } from '../../options.js';
import { collectedTypes } from './blocks/collected-types.js';
import { loopsAround } from './blocks/loops-around.js';
import { keyOf, type Value } from './blocks/values.js';
import type { HelperName } from './vocabulary.js';

/** What the printing of one workflow file shares: names of values, and which helpers are used so far. */
export class WorkflowPrinter {
  readonly includeComments: boolean;
  private readonly steps: ReadonlyMap<NodeId, Step>;
  private readonly valueNames = new Map<string, Code>();
  private readonly loopVariables = new Map<string, Code>();
  private readonly otherNames = new Map<string, Code>();
  private readonly loops: ReadonlyMap<NodeId, readonly NodeId[]>;
  private readonly readVariables = new Set<string>();
  private readonly collectedTypes: ReadonlyMap<string, ValueType>;
  private readonly used = new Set<HelperName>();

  constructor(
    readonly program: Program,
    /** The name of the workflow's function within the file. */
    readonly workflowName: Code,
    steps: readonly Step[],
    { includeComments }: CompileOptions,
    readonly names: NameScope,
  ) {
    this.includeComments = includeComments;
    this.steps = new Map(steps.map((step) => [step.nodeId, step]));
    this.collectedTypes = collectedTypes(program);
    this.loops = loopsAround(program);
    for (const { nodeId, label, operation } of steps) {
      this.valueNames.set(keyOf({ nodeId, aspect: 0 }), names.claim(label));
      if (operation.kind !== 'loop') continue;
      this.loopVariables.set(`item ${nodeId}`, names.claim(operation.itemVariable));
      this.loopVariables.set(`index ${nodeId}`, names.claim(operation.indexVariable));
    }
  }

  get helpers(): ReadonlySet<HelperName> {
    return this.used;
  }

  step(nodeId: NodeId): Step {
    const step = this.steps.get(nodeId);
    if (step === undefined) throw new RangeError(`The node ${nodeId} is not executed.`);
    return step;
  }

  /** The variable that holds a value. */
  nameOf(value: Value): Code {
    const key = keyOf(value);
    const known = this.valueNames.get(key);
    if (known !== undefined) return known;
    const { label } = this.step(value.nodeId);
    const name = this.names.claim(value.aspect === 'completed' ? `${label} completed` : `all ${label}`);
    this.valueNames.set(key, name);
    return name;
  }

  textOf(value: Value): string {
    return textOfName(this.nameOf(value));
  }

  /** A further variable for a value. */
  alias({ nodeId }: Value): Code {
    return this.names.claim(`${this.step(nodeId).label} output`);
  }

  /** The type of a value, without undefined for a step that did not run. */
  typeOf(value: Value): ValueType {
    if (value.aspect === 'completed') return boolean;
    const type = value.aspect === 0 ? this.program.outputs.get(value.nodeId) : this.collectedTypes.get(keyOf(value));
    return type ?? json;
  }

  variable(name: string): Code {
    return member(identifier('vars'), name);
  }

  /** The variable of a loop that its body sees. */
  loopVariable(loopId: NodeId, role: LoopVariableRead['role']): Code {
    const name = this.loopVariables.get(`${role} ${loopId}`);
    if (name === undefined) throw new RangeError(`No loop ${loopId}.`);
    return name;
  }

  /** As {@link loopVariable}, by a reader, so that it has to be there. */
  readLoopVariable(loopId: NodeId, role: LoopVariableRead['role']): Code {
    this.readVariables.add(`${role} ${loopId}`);
    return this.loopVariable(loopId, role);
  }

  /** Whether what is printed so far reads the variable. */
  isRead(loopId: NodeId, role: LoopVariableRead['role']): boolean {
    return this.readVariables.has(`${role} ${loopId}`);
  }

  /** The loops around a node, outermost first. */
  loopsAround(nodeId: NodeId): readonly NodeId[] {
    return this.loops.get(nodeId) ?? [];
  }

  /** The name of the variable in which messages of a name wait. */
  inboxName(message: string): string {
    return textOfName(this.named(`inbox ${message}`, `${message} messages`));
  }

  inbox(message: string): Code {
    return this.named(`inbox ${message}`, `${message} messages`);
  }

  /** The name of the definition of a message or query. */
  definition(kind: 'signal' | 'update' | 'query', message: string): Code {
    return this.named(`${kind} ${message}`, `${message} ${kind}`);
  }

  /** A helper's name; the file declares it then. */
  helper(name: HelperName): Code {
    this.used.add(name);
    return identifier(name);
  }

  /** Marks code as that of a node. */
  from(step: Step, code: Code): Code {
    return originating({ nodeId: step.nodeId }, code);
  }

  /** The name of the schema that messages of a name must fit. */
  schema(message: string): Code {
    return this.named(`schema ${message}`, `${message} schema`);
  }

  private named(key: string, hint: string): Code {
    const known = this.otherNames.get(key);
    if (known !== undefined) return known;
    const name = this.names.claim(hint);
    this.otherNames.set(key, name);
    return name;
  }
}
