import type { Findings } from '@workflow-builder/diagnostics';
import { describeType, type Handler, isReceive, type ReceiveOperation, type Step } from '@workflow-builder/ir';
import { groupedBy } from '../../graph/grouped-by.js';

/** All who wait for messages of one name must mean the same messages, and what a handler takes nobody else gets. */
export function checkMessages(steps: readonly Step[], handlers: readonly Handler[], findings: Findings): void {
  const handling = new Set(handlers.map(({ receive }) => receive.nodeId));
  for (const [name, [first, ...others]] of groupedBy(steps.filter(isReceive), ({ operation }) => operation.name)) {
    for (const other of others) {
      if (first === undefined) continue;
      const isHandled = handling.has(first.nodeId) || handling.has(other.nodeId);
      if (!isHandled && formOf(first.operation) === formOf(other.operation)) continue;
      findings.add(
        'MESSAGE_NAME_CONFLICT',
        { label: other.label, other: first.label, name },
        { nodeId: other.nodeId, relatedNodeIds: [first.nodeId], field: 'data.config' },
      );
    }
  }
}

function formOf({ channel, message, schema }: ReceiveOperation): string {
  return `${channel} ${describeType(message)} ${JSON.stringify(schema)}`;
}
