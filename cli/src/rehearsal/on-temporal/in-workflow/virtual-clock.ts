interface Timer {
  /** Milliseconds since the clock began. */
  readonly due: number;
  readonly fire: () => void;
}

/** Takes a timer off the clock. */
export type Withdraw = () => void;

/**
 * Time of a rehearsal: it stands while work is under way or messages are still to come, and otherwise goes on at once to the timer
 * that is due next. Its state follows from what the workflow is told alone, so it is the same in a replay.
 */
export class VirtualClock {
  private now = 0;
  private underWay = 0;
  private isTurning = false;
  private readonly timers = new Set<Timer>();

  /**
   * @param isReleased whether no message is still to come
   * @param tick resolves once everything that can happen without time has happened
   */
  constructor(
    private isReleased: boolean,
    private readonly tick: () => Promise<void>,
  ) {}

  release(): void {
    this.isReleased = true;
    this.turn();
  }

  start(milliseconds: number, fire: () => void): Withdraw {
    const timer = { due: this.now + milliseconds, fire };
    this.timers.add(timer);
    this.turn();
    return () => void this.timers.delete(timer);
  }

  /** Stands until the work has ended. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.underWay += 1;
    try {
      return await work();
    } finally {
      this.underWay -= 1;
      this.turn();
    }
  }

  private get stands(): boolean {
    return !this.isReleased || this.underWay > 0 || this.timers.size === 0;
  }

  private turn(): void {
    if (this.stands || this.isTurning) return;
    this.isTurning = true;
    void this.tick().then(() => {
      this.isTurning = false;
      if (!this.stands) this.fireNext();
      this.turn();
    });
  }

  private fireNext(): void {
    const [next] = [...this.timers].sort((one, other) => one.due - other.due);
    if (next === undefined) return;
    this.timers.delete(next);
    this.now = next.due;
    next.fire();
  }
}
