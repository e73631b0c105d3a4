import { createHash } from 'node:crypto';
import type { Versioning, VersionWorkflow } from '@workflow-builder/store';

/** Counts up when the way of bundling changes: the same sources then make another version. */
const BUNDLE_FORMAT = 4;
const BUILD_ID_LENGTH = 20;

/** Identity of a version: equal for equal workflows of equal versioning, whatever their order and whoever asks. */
export function buildIdOf(workflows: readonly VersionWorkflow[], versioning: Versioning): string {
  const content = { format: BUNDLE_FORMAT, workflows: byId(workflows) };
  return hash(versioning === 'pinned' ? content : { ...content, versioning }).slice(0, BUILD_ID_LENGTH);
}

/** Identity of a version's code and of where it runs: versions that share it share their bundle. */
export function sourceKeyOf(workflows: readonly VersionWorkflow[]): string {
  const sources = byId(workflows).map(({ type, sourceHash, taskQueue }) => ({ type, sourceHash, taskQueue }));
  return hash({ format: BUNDLE_FORMAT, sources });
}

/** Workflows in the order that all hashes and bundles take them. */
export function byId(workflows: readonly VersionWorkflow[]): readonly VersionWorkflow[] {
  return [...workflows].sort((a, b) => (a.workflowId < b.workflowId ? -1 : 1));
}

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value, sortKeys)).digest('hex');

/** Objects with their keys in order, so that equal values read equal. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
