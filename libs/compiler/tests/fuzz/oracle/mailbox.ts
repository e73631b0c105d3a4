import type { JsonValue } from '@workflow-builder/workflow-model';

type Taker = (payload: JsonValue) => void;

/** Rule 13: messages queue per name; each goes to one wait, oldest wait first. */
export class Mailbox {
  private readonly messages = new Map<string, JsonValue[]>();
  private readonly takers = new Map<string, Taker[]>();

  put(name: string, payload: JsonValue): void {
    const taker = this.takers.get(name)?.shift();
    if (taker === undefined) this.messages.set(name, [...(this.messages.get(name) ?? []), payload]);
    else taker(payload);
  }

  has(name: string): boolean {
    return (this.messages.get(name) ?? []).length > 0;
  }

  /** Takes the oldest message that is there. */
  take(name: string): JsonValue | undefined {
    return this.messages.get(name)?.shift();
  }

  /** Puts a message back that was taken last. */
  giveBack(name: string, payload: JsonValue): void {
    this.messages.set(name, [payload, ...(this.messages.get(name) ?? [])]);
  }

  /** Waits for the next one. Gives back how to stop waiting. */
  wait(name: string, taker: Taker): () => void {
    this.takers.set(name, [...(this.takers.get(name) ?? []), taker]);
    return () => {
      this.takers.set(
        name,
        (this.takers.get(name) ?? []).filter((each) => each !== taker),
      );
    };
  }
}
