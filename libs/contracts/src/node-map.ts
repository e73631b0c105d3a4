import type { NodeMapDto } from './events/code.js';

/** A place in a file of the generated code; lines count from 1. */
export interface CodePlace {
  readonly file: string;
  readonly line: number;
}

/** The generated file as the bundler names it: a folder per workflow. */
const WORKFLOW_FILE = /(?:^|\/)workflow\.ts$/;

/** The nodes that these places of the workflow's file were generated for, in the order of the places, each once. */
export function nodesAt({ lines }: NodeMapDto, places: readonly CodePlace[]): readonly string[] {
  const nodes = new Map(lines.filter(({ file }) => file === 'workflow').map(({ line, nodeId }) => [line, nodeId]));
  const found = places.flatMap(({ file, line }) => (WORKFLOW_FILE.test(file) ? (nodes.get(line) ?? []) : []));
  return [...new Set(found)];
}
