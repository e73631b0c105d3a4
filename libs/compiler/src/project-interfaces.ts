import { isDeepStrictEqual } from 'node:util';
import { Findings } from '@workflow-builder/diagnostics';
import type { WorkflowInterface } from '@workflow-builder/manifest';
import { compile } from './compile.js';
import { declaredInterface } from './declared-interface.js';
import type { CompileOptions } from './options.js';
import { read } from './phases/1-read/index.js';

/** What runs return is found over so many calls, one behind the other; types that go round in circles would grow for ever. */
const MOST_ROUNDS = 8;

/**
 * What the workflows of a project take and give, for each of them to be compiled beside the others. What runs return may depend on
 * what those of others do, so that it is found in rounds; of a document that does not compile it stays unknown, and a document
 * that cannot be read has no interface.
 */
export function projectInterfaces(
  documents: readonly unknown[],
  options: CompileOptions,
): readonly WorkflowInterface[] {
  const members = documents.flatMap((document) => {
    const workflow = read(document, new Findings());
    return workflow === undefined ? [] : [{ document, declared: declaredInterface(workflow) }];
  });
  let known = members.map(({ declared }) => declared);
  for (let round = 0; round < Math.min(members.length, MOST_ROUNDS); round += 1) {
    const beside = { ...options, projectWorkflows: known };
    const found = members.map(({ document, declared }) => compile(document, beside).code?.manifest ?? declared);
    if (isDeepStrictEqual(found, known)) break;
    known = found;
  }
  return known;
}
