import { condition, continueAsNew, defineSignal, proxyActivities, setHandler, sleep } from '@temporalio/workflow';

interface Activities {
  reserve(item: string): Promise<string>;
  pay(order: { readonly amount: number; readonly password: string }): Promise<{ readonly receipt: string }>;
}

const { reserve, pay } = proxyActivities<Activities>({
  startToCloseTimeout: '5s',
  retry: { initialInterval: '10ms', backoffCoefficient: 1, maximumAttempts: 4 },
});

const approveSignal = defineSignal('approve');

export interface ShoppingInput {
  readonly item: string;
  readonly amount: number;
  readonly password: string;
  /** Rounds before the one that waits. */
  readonly rounds?: number;
}

/** Calls what it calls for the labels of its nodes, as generated code does: Reserve, Pause, Approve, Pay. */
export async function shopping({ item, rounds = 0, ...order }: ShoppingInput): Promise<{ readonly receipt: string }> {
  let isApproved = false;
  setHandler(approveSignal, () => {
    isApproved = true;
  });
  await reserve.executeWithOptions({ summary: 'Reserve' }, [item]);
  if (rounds > 0) await continueAsNew<typeof shopping>({ item, rounds: rounds - 1, ...order });
  await sleep(10, { summary: 'Pause' });
  await condition(() => isApproved); // Approve
  return pay.executeWithOptions({ summary: 'Pay' }, [order]);
}
