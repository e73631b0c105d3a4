import type { Code } from '@workflow-builder/code-printer';
import type { LoopVariableRead } from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';
import type { HelperName } from '../vocabulary.js';

/** What printing an expression needs of its surroundings. All but helpers are names or members, which TypeScript narrows. */
export interface ExpressionPrinter {
  /** The output of a node, collected over so many loops. */
  output(nodeId: NodeId, levels: number): Code;
  variable(name: string): Code;
  loopVariable(loopId: NodeId, role: LoopVariableRead['role']): Code;
  /** A helper's name; the file declares it then. */
  helper(name: HelperName): Code;
}
