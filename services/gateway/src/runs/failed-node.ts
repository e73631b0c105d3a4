import type { LogEntryDto } from '@workflow-builder/contracts';

/**
 * The node at which a run failed, from its entries, the newest first: where a failure passed through containers, they reported
 * it after the node in which it began, at the same time and in the same words. Undefined when no node failed.
 */
export function failedNode(entries: readonly LogEntryDto[]): string | undefined {
  const failed = entries.filter(({ kind, execution }) => kind === 'node' && execution.status === 'failed');
  const [last] = failed;
  const end = failed.findIndex(
    ({ error, execution }) => error !== last?.error || execution.completedAt !== last?.execution.completedAt,
  );
  return failed.at(end === -1 ? -1 : end - 1)?.node.id;
}
