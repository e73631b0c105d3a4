/** Delivery from which on a message is suspected of killing its process. */
const SUSPECT_FROM_DELIVERY = 3;

/**
 * Keeps a message that kills its process from dragging others along, whose deliveries it would use up too.
 *
 * A suspect runs alone: nothing new is fetched, what runs finishes first. A process begins warily, with one message of
 * each consumer at a time, since it may be the successor of one that was killed; a message that passes ends the wariness,
 * a suspect renews it.
 */
export class Isolation {
  readonly #onSuspect: () => void;
  #running = 0;
  #suspects = 0;
  #alone = false;
  #wary = true;
  #lifted = false;
  #waiting: (() => void)[] = [];

  /** @param onSuspect takes back what is being fetched */
  constructor(onSuspect: () => void) {
    this.#onSuspect = onSuspect;
  }

  /** Waits until the slot may fetch a message: while wary, the first slot of each consumer only. */
  async mayFetch(firstSlot: boolean): Promise<void> {
    await this.#when(() => this.#suspects === 0 && (firstSlot || !this.#wary));
  }

  /** Runs `task`, the `deliveryCount`-th delivery of a message, together with others or alone. */
  async run(deliveryCount: number, task: () => Promise<void>): Promise<void> {
    await (deliveryCount < SUSPECT_FROM_DELIVERY ? this.#together(task) : this.#apart(task));
  }

  /** Lets everybody pass from now on, as when the process stops and its messages are given back. */
  lift(): void {
    this.#lifted = true;
    this.#wake();
  }

  async #together(task: () => Promise<void>): Promise<void> {
    await this.#when(
      () => !this.#alone,
      () => (this.#running += 1),
    );
    try {
      await task();
    } finally {
      this.#running -= 1;
      if (this.#suspects === 0) this.#wary = false;
      this.#wake();
    }
  }

  async #apart(task: () => Promise<void>): Promise<void> {
    this.#suspects += 1;
    this.#wary = true;
    this.#onSuspect();
    await this.#when(
      () => this.#running === 0 && !this.#alone,
      () => (this.#alone = true),
    );
    try {
      await task();
    } finally {
      this.#alone = false;
      this.#suspects -= 1;
      this.#wake();
    }
  }

  /** Waits for `condition` and enters in the same breath, before it can change. */
  async #when(condition: () => boolean, enter?: () => void): Promise<void> {
    while (!this.#lifted && !condition()) await new Promise<void>((resume) => this.#waiting.push(resume));
    enter?.();
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }
}
