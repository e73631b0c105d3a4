import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, planExecution, validate } from '@workflow-builder/compiler';
import { loadCode, type Rehearsable } from '../src/index.js';

const samples = join(import.meta.dirname, '../../compiler/tests/samples/workflows');
const options = { strictMode: false, includeComments: true };

/** A whole-workflow sample of the compiler. @throws Error for one that does not compile */
export function compiled(name: string): Rehearsable {
  const document: unknown = JSON.parse(readFileSync(join(samples, name, 'workflow.json'), 'utf8'));
  const { workflow } = validate(document, options);
  const code = workflow && generate(workflow, options).code;
  const plan = workflow && planExecution(workflow, options);
  if (workflow === undefined || code === undefined || plan === undefined) throw new Error(`${name} does not compile`);
  return { ...plan, script: loadCode(code.files.workflow), nodes: workflow.nodes, edges: workflow.edges };
}
