import { AsyncLocalStorage } from 'node:async_hooks';
import { CancelledFailure } from '@temporalio/common';

interface ScopeOptions {
  readonly cancellable?: boolean;
  readonly parent?: CancellationScope;
  /** Milliseconds after which the scope cancels itself. */
  readonly timeout?: number;
  /** What the scope's time-out waits on. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

const current = new AsyncLocalStorage<CancellationScope>();

/** The cancellation scope of the SDK: a tree, along which cancellation spreads down to what waits inside. */
export class CancellationScope {
  readonly cancellable: boolean;
  /** Rejects when the scope is asked to cancel. */
  readonly cancelRequested: Promise<never>;
  private readonly reject: (error: CancelledFailure) => void;
  private isRequested = false;

  constructor(private readonly options: ScopeOptions = {}) {
    this.cancellable = options.cancellable ?? true;
    let reject: (error: CancelledFailure) => void = () => undefined;
    this.cancelRequested = new Promise<never>((_, settle) => {
      reject = settle;
    });
    this.cancelRequested.catch(() => undefined);
    this.reject = (error) => {
      this.isRequested = true;
      reject(error);
    };
    const parent = options.parent ?? current.getStore();
    if (parent?.cancellable === true) this.inherit(parent);
  }

  get consideredCancelled(): boolean {
    return this.isRequested && this.cancellable;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    return current.run(this, async () => {
      const { timeout, sleep } = this.options;
      if (timeout === undefined || sleep === undefined) return work();
      const timer = new CancellationScope();
      timer
        .run(() => sleep(timeout))
        .then(
          () => this.cancel(),
          () => undefined,
        );
      try {
        return await work();
      } finally {
        if (!timer.consideredCancelled) timer.cancel();
      }
    });
  }

  cancel(): void {
    this.reject(new CancelledFailure('Cancellation scope cancelled'));
  }

  /** @throws Error outside of a workflow. */
  static current(): CancellationScope {
    const scope = current.getStore();
    if (scope === undefined) throw new Error('Only a workflow has a cancellation scope.');
    return scope;
  }

  static cancellable<T>(work: () => Promise<T>): Promise<T> {
    return new CancellationScope().run(work);
  }

  static nonCancellable<T>(work: () => Promise<T>): Promise<T> {
    return new CancellationScope({ cancellable: false }).run(work);
  }

  private inherit(parent: CancellationScope): void {
    this.isRequested = parent.isRequested;
    parent.cancelRequested.catch((error: unknown) => {
      if (error instanceof CancelledFailure) this.reject(error);
    });
  }
}
