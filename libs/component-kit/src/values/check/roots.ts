import { absent, type Expression, isMaybeAbsent, union } from '@workflow-builder/ir';
import type { SyntaxKind, SyntaxNode } from '../syntax/syntax-node.js';
import { readField } from './access.js';
import type { Checking, Use } from './checking.js';
import { checkResult } from './result.js';
import { suggest } from './suggest.js';

/** What references begin with, beside ids of nodes and loop variables. */
export const rootNames: readonly string[] = ['input', 'workflow', 'vars', 'nodes', 'result', 'env'];

/** What a name by itself stands for. Names of loops hide all others. */
export function checkName(node: SyntaxKind<'name'>, checking: Checking, use: Use): Expression | undefined {
  const { name } = node;
  const { scope, placeholders = 'default' } = checking.context;
  const loopVariable = scope.loopVariables.get(name);
  if (loopVariable !== undefined) return checking.narrowed({ kind: 'loop-variable', ...loopVariable });
  switch (name) {
    // The workflow's fields are those of its input.
    case 'input':
    case 'workflow':
      return checking.narrowed({ kind: 'input', type: scope.input });
    case 'result':
      return checkResult(checking);
    case 'vars':
    case 'nodes':
    case 'env':
      return checking.report('EXPRESSION_SYNTAX', {
        text: checking.textOf(node),
        column: checking.columnOf(node.end),
        reason: `\`${name}\` needs a name, as in ${name}["name"]`,
      });
  }
  if (scope.nodeIds.has(name)) return checkOutput(name, node, checking, use);
  if (placeholders !== 'default')
    return readField(
      { value: { kind: 'input', type: scope.input }, stops: false },
      { key: name, optional: false, node },
      checking,
    )?.value;
  return reportUnknown(name, node, checking);
}

/** The name behind `vars`, `nodes` or `env`, where the access begins with one of them. */
export function rootAccess(
  node: SyntaxKind<'member'> | SyntaxKind<'index'>,
  checking: Checking,
): { readonly root: 'vars' | 'nodes' | 'env'; readonly name: string } | undefined {
  const { target } = node;
  if (target.kind !== 'name' || checking.context.scope.loopVariables.has(target.name)) return undefined;
  const root = target.name;
  if (root !== 'vars' && root !== 'nodes' && root !== 'env') return undefined;
  if (node.kind === 'member') return { root, name: node.name };
  return node.index.kind === 'literal' && typeof node.index.value === 'string'
    ? { root, name: node.index.value }
    : undefined;
}

/** A variable, an output or a value of the environment, by name. */
export function checkRootAccess(
  { root, name }: { readonly root: 'vars' | 'nodes' | 'env'; readonly name: string },
  node: SyntaxNode,
  checking: Checking,
  use: Use,
): Expression | undefined {
  switch (root) {
    case 'vars':
      return checkVariable(name, node, checking);
    case 'nodes':
      return checkOutput(name, node, checking, use);
    case 'env':
      return checking.report('ENV_OUTSIDE_ACTIVITY', { reference: checking.textOf(node) });
  }
}

function checkVariable(name: string, node: SyntaxNode, checking: Checking): Expression | undefined {
  const { variables } = checking.context.scope;
  const type = variables.get(name);
  if (type !== undefined) return checking.narrowed({ kind: 'variable', name, type });
  const reference = checking.textOf(node);
  return checking.report('VARIABLE_UNKNOWN', { reference, name, suggestion: suggest(name, [...variables.keys()]) });
}

/** The output of a node; where that may not have run, the use has to be a guard, or one around has ruled it out. */
export function checkOutput(id: string, node: SyntaxNode, checking: Checking, use: Use): Expression | undefined {
  const { scope, label } = checking.context;
  const nodeId = scope.nodeIds.get(id);
  if (nodeId === undefined) return reportUnknown(id, node, checking);
  const source = scope.outputOf(nodeId);
  switch (source.kind) {
    case 'available':
      return checking.narrowed({ kind: 'output', nodeId, levels: source.levels, type: source.type });
    case 'maybe': {
      const type = union([source.type, absent]);
      const output = checking.narrowed({ kind: 'output', nodeId, levels: source.levels, type });
      if (use === 'guard' || !isMaybeAbsent(output.type)) return output;
      return checking.report('REFERENCE_MAY_NOT_RUN', { label, source: scope.labelOf(nodeId), nodeId }, [nodeId]);
    }
    case 'not-run':
      return checking.report('REFERENCE_NOT_RUN', { label, source: scope.labelOf(nodeId) }, [nodeId]);
  }
}

function reportUnknown(name: string, node: SyntaxNode, checking: Checking): undefined {
  const { loopVariables, nodeIds } = checking.context.scope;
  const suggestion = suggest(name, [...rootNames, ...loopVariables.keys(), ...nodeIds.keys()]);
  return checking.report('REFERENCE_UNKNOWN', { reference: checking.textOf(node), suggestion });
}
