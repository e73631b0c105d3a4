/** Counts what is under way and refuses beyond its bound; the gateway's own back-pressure. */
export class InFlight {
  private taken = 0;

  /** @param limit how many may be under way at once */
  constructor(private readonly limit: number) {}

  get count(): number {
    return this.taken;
  }

  /** Takes a place, or answers `undefined` when there is none. The place is given back by calling what was returned; twice is once. */
  enter(): (() => void) | undefined {
    if (this.taken >= this.limit) return undefined;
    this.taken += 1;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.taken -= 1;
    };
  }
}
