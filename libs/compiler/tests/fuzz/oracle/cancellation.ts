/** An activation as far as it can be cancelled; what was started inside is cancelled with it. */
export class Cancellation {
  private requested = false;
  private readonly listeners = new Set<() => void>();

  constructor(parent?: Cancellation) {
    parent?.listen(() => this.cancel());
    if (parent?.isRequested === true) this.requested = true;
  }

  get isRequested(): boolean {
    return this.requested;
  }

  cancel(): void {
    if (this.requested) return;
    this.requested = true;
    for (const listener of [...this.listeners]) listener();
  }

  /** Gives back how to stop listening. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
