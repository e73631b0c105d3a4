import { code, type Code } from '@workflow-builder/code-printer';
import type { Guard } from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';
import { type Test, testOf } from '../../../graph/test.js';
import type { Scope } from './scope.js';
import type { Values } from './values.js';

/** A guard as a condition. A node that did not run counts as decided for no, which its variable, undefined then, says as well. */
export function printGuard(guard: Guard, scope: Scope, values: Values): Code {
  const { guards } = scope.printer.program;
  return new TestCode((nodeId) => scope.read(values.decision(nodeId))).print(testOf(guard, guards), 'alone');
}

/** What surrounds a piece of a condition. */
type Around = 'alone' | 'both' | 'either';

class TestCode {
  constructor(private readonly nameOf: (nodeId: NodeId) => Code) {}

  print(test: Test, around: Around): Code {
    switch (test.kind) {
      case 'constant':
        return code`${test.value}`;
      case 'decision':
        return test.holds ? this.nameOf(test.nodeId) : code`!${this.nameOf(test.nodeId)}`;
      case 'both':
      case 'either': {
        const operator = test.kind === 'both' ? code`&&` : code`||`;
        const joined = code`${this.print(test.first, test.kind)} ${operator} ${this.print(test.second, test.kind)}`;
        return around === 'alone' || around === test.kind ? joined : code`(${joined})`;
      }
      case 'choice': {
        const choice = code`${this.nameOf(test.nodeId)} ? ${this.print(test.yes, 'either')} : ${this.print(test.no, 'either')}`;
        return around === 'alone' ? choice : code`(${choice})`;
      }
    }
  }
}
