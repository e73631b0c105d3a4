import type { Step, Trace } from '@workflow-builder/rehearsal';
import { type Comparable, type Comparison, tally } from './compare.js';
import type { Progress } from './oracle/fibers.js';

/** Tells that a run does not tell the story of the other side. */
export class Diverged extends Error {}

/** Follows a run of the interpreter, to give it up at the first step that the other side does not tell. */
export class Follower {
  private readonly story: Comparable;
  private readonly startsLeft: Map<string, number>;
  private readonly stepsLeft: Map<string, number>;
  private started = 0;
  private ended = 0;

  constructor(
    private readonly told: Trace,
    private readonly comparison: Comparison,
  ) {
    this.story = comparison.trace(told);
    this.stepsLeft = tally(this.story.steps);
    this.startsLeft = tally(told.steps.map((step) => comparison.start(step)));
  }

  /** How much of the story has been told. */
  get progress(): number {
    return this.started + this.ended;
  }

  /** Counts off what the run has done since. @throws Diverged */
  follow({ starts, steps }: Progress): void {
    for (; this.ended < steps.length; this.ended += 1) this.count(steps[this.ended]);
    // Of a run that goes on waiting the story does not tell what has begun and not ended.
    if (this.told.outcome.kind === 'waiting') return;
    for (; this.started < starts.length; this.started += 1) {
      const start = starts[this.started];
      if (start !== undefined) countOff(this.startsLeft, this.comparison.start(start));
    }
  }

  /** Whether a run that has been followed to its end told the whole story. */
  isWhole({ outcome, answers, steps }: Trace): boolean {
    const whole = this.comparison.trace({ outcome, answers, steps: [] });
    const isComplete = steps.length === this.told.steps.length;
    return isComplete && whole.outcome === this.story.outcome && whole.answers === this.story.answers;
  }

  private count(step: Step | undefined): void {
    // Both sides tell steps in the order in which they end: as many have ended in the instants before.
    const isInTime = this.told.steps[this.ended]?.completedAt === step?.completedAt;
    if (step === undefined || !isInTime) throw new Diverged();
    countOff(this.stepsLeft, this.comparison.step(step));
  }
}

function countOff(left: Map<string, number>, what: string): void {
  const count = left.get(what) ?? 0;
  if (count === 0) throw new Diverged();
  left.set(what, count - 1);
}
