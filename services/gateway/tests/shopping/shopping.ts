import { readFile } from 'node:fs/promises';
import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { NodeDescriptionDto, NodeMapDto } from '@workflow-builder/contracts';

/** A secret that must show up nowhere. */
export const CANARY = 'canary-77e0c2';

/** What cannot be paid for at all. */
export const TOO_MUCH = 13;

export const shoppingActivities = {
  /** Fails at first; for good when it is too much. */
  pay: ({ amount }: { readonly amount: number }): { readonly receipt: string } => {
    const { attempt } = Context.current().info;
    const message = `postgres://pay:${CANARY}@bank is away`;
    if (amount === TOO_MUCH)
      throw ApplicationFailure.create({
        ...{ type: 'PAYMENT_REFUSED', message, nonRetryable: true },
        details: [{ field: 'data.config.amount' }],
      });
    if (attempt < 3) throw ApplicationFailure.create({ type: 'BANK_AWAY', message });
    return { receipt: `paid ${amount}` };
  },
};

const node = (id: string, type = 'activity'): NodeDescriptionDto => ({
  id,
  label: id.charAt(0).toUpperCase() + id.slice(1),
  type,
  componentId: `comp_${type}`,
  componentName: type,
});

/** The node map that the compiler would give the workflow of `workflow.ts`. */
export async function shoppingNodes(): Promise<NodeMapDto> {
  const text = await readFile(new URL('workflow.ts', import.meta.url), 'utf8');
  const line = text.split('\n').findIndex((each) => each.includes('// Approve')) + 1;
  const nodes = [node('begin', 'trigger'), node('reserve'), node('pause'), node('approve', 'signal'), node('pay')];
  return { nodes, lines: [{ file: 'workflow', line, nodeId: 'approve' }] };
}
