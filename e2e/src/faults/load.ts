import { setTimeout as delay } from 'node:timers/promises';
import type { WorkflowDocument } from '../kit/examples.js';
import { GatewayClient, type Answer } from '../kit/gateway-client.js';

/** Past this a request counts as lost. */
const REQUEST_DEADLINE_MS = 90_000;

const RETRY_PAUSE_MS = 200;

/** Answers that ask to be asked again; any other than success is a loss. */
const later: readonly number[] = [429, 503];

/** How one request of a load ended, and how often it had to be sent until then. */
export interface Served {
  readonly document: WorkflowDocument;
  readonly status: 'succeeded' | 'lost';
  readonly sent: number;
  /** What the last try gave. */
  readonly last: string;
}

export interface Load {
  /** Gateways behind one name, as Kong would have them: a request that meets no answer goes to the next. */
  readonly gateways: readonly string[];
  readonly documents: readonly WorkflowDocument[];
  readonly concurrency: number;
  /** Called after each request that was served, with how many have been. */
  readonly onServed: (count: number) => void;
}

/** Compiles all documents, a steady number of them at a time. */
export async function compileAll({ gateways, documents, concurrency, onServed }: Load): Promise<readonly Served[]> {
  const pending = [...documents];
  const served: Served[] = [];
  const lane = async (): Promise<void> => {
    for (let document = pending.shift(); document !== undefined; document = pending.shift()) {
      served.push(await serve(gateways, document));
      onServed(served.length);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return served;
}

/** Asks until there is an answer. Sending the same document again is asking for the same compilation. */
async function serve(gateways: readonly string[], document: WorkflowDocument): Promise<Served> {
  const deadline = Date.now() + REQUEST_DEADLINE_MS;
  let last = 'never sent';
  for (let sent = 1; Date.now() < deadline; sent += 1) {
    const gateway = new GatewayClient(gateways[sent % gateways.length] ?? '');
    try {
      const { status, body } = await settled(gateway, await gateway.post('/compile', { workflow: document }), deadline);
      if (status === 200) return { document, status: 'succeeded', sent, last: 'compiled' };
      last = `${status} ${JSON.stringify(body).slice(0, 300)}`;
      if (!later.includes(status)) return { document, status: 'lost', sent, last };
    } catch (error) {
      last = String(error);
    }
    await delay(RETRY_PAUSE_MS);
  }
  return { document, status: 'lost', sent: Number.POSITIVE_INFINITY, last };
}

/** An answer 202 is followed to where its `Location` leads. */
async function settled(gateway: GatewayClient, answer: Answer, deadline: number): Promise<Answer> {
  const location = answer.headers.get('location');
  if (answer.status !== 202 || location === null) return answer;
  while (Date.now() < deadline) {
    const view = await gateway.get(location);
    const { status } = view.body as { readonly status: string };
    if (status === 'succeeded') return { ...view, status: 200 };
    if (status === 'rejected') return { ...view, status: 422 };
    await delay(RETRY_PAUSE_MS);
  }
  return answer;
}
