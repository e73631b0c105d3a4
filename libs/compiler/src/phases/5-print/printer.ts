import { type Code, identifier, type NameScope, originating } from '@workflow-builder/code-printer';
import { type Program, type Step, stepsOf } from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';
import type { CompileOptions } from '../../options.js';
import type { HelperName } from './vocabulary.js';

/** What the printing of one workflow file shares: names of outputs, and which helpers are used so far. */
export class WorkflowPrinter {
  readonly includeComments: boolean;
  private readonly outputs: ReadonlyMap<NodeId, Code>;
  private readonly used = new Set<HelperName>();

  constructor(
    { body }: Program,
    { includeComments }: CompileOptions,
    readonly names: NameScope,
  ) {
    this.includeComments = includeComments;
    this.outputs = new Map(stepsOf(body).map(({ nodeId, label }) => [nodeId, names.claim(label)]));
  }

  get helpers(): ReadonlySet<HelperName> {
    return this.used;
  }

  /** The variable that holds a node's output. @throws RangeError for a node that is not executed. */
  output(nodeId: NodeId): Code {
    const name = this.outputs.get(nodeId);
    if (name === undefined) throw new RangeError(`The node ${nodeId} is not executed.`);
    return name;
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
}
