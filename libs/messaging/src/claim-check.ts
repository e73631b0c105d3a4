import type { MsgHdrs } from '@nats-io/transport-node';
import { Header } from '@workflow-builder/contracts';
import type { PayloadStore } from './payload-store.js';

/** Room for a message's headers within the server's limit, which counts them too. */
const HEADERS_HEADROOM = 16 * 1024;

const EMPTY = new Uint8Array();

/** Sends bodies beyond the bus's limit by reference, and fetches them where they arrive. */
export class ClaimCheck {
  readonly #payloads: PayloadStore;
  readonly #maxPayload: () => number;

  constructor(payloads: PayloadStore, maxPayload: () => number) {
    this.#payloads = payloads;
    this.#maxPayload = maxPayload;
  }

  /** The body to send: `body` itself, or nothing once it is stored and `headers` refer to it. */
  async checkIn(body: Uint8Array, headers: MsgHdrs): Promise<Uint8Array> {
    if (body.length <= this.#maxPayload() - HEADERS_HEADROOM) return body;
    headers.set(Header.PayloadRef, await this.#payloads.put(body));
    return EMPTY;
  }

  /** @throws PayloadMissing */
  async checkOut(body: Uint8Array, headers: MsgHdrs | undefined): Promise<Uint8Array> {
    const ref = headers?.get(Header.PayloadRef);
    return ref ? await this.#payloads.get(ref) : body;
  }
}
