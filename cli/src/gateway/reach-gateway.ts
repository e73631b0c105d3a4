import { Unavailable } from '../errors.js';
import type { Io } from '../io.js';
import { Gateway } from './gateway.js';
import { type OwnStack, startOwnStack } from './own-stack.js';

const DEFAULT_URL = 'http://localhost:3020';

/** Where to look for a gateway. */
export interface Reach {
  /** What `--url` says; `WB_URL` stands in. */
  readonly url: string | undefined;
  /** Where to look if neither names one. */
  readonly defaultUrl?: string;
  /** How to get a platform where none runs. */
  readonly startStack?: (io: Io, signal: AbortSignal) => Promise<OwnStack>;
}

/**
 * The gateway that `--url` or `WB_URL` names, else the one at the default address; undefined when that is not there.
 * @throws Unavailable when one is named and is not there
 */
export async function runningGateway({ url, defaultUrl = DEFAULT_URL }: Reach, io: Io): Promise<Gateway | undefined> {
  const asked = url ?? io.env['WB_URL'];
  const gateway = new Gateway(asked ?? defaultUrl, io.env['WB_TOKEN']);
  if (await gateway.isThere()) return gateway;
  if (asked !== undefined) throw new Unavailable(`No gateway answers at ${asked}.`);
  return undefined;
}

/** The running gateway. @throws Unavailable when there is none */
export async function neededGateway(url: string | undefined, io: Io): Promise<Gateway> {
  const gateway = await runningGateway({ url }, io);
  if (gateway !== undefined) return gateway;
  throw new Unavailable('No platform is running; start one with "wb up", or name its gateway with --url.');
}

/** Uses the running gateway, or else that of a stack which lives for this call alone and stops with it or on a signal. */
export async function withGateway<Result>(
  reach: Reach,
  io: Io,
  use: (gateway: Gateway) => Promise<Result>,
): Promise<Result> {
  const running = await runningGateway(reach, io);
  if (running) return use(running);

  const { startStack = startOwnStack } = reach;
  const interruption = new Interruption();
  try {
    const stack = await startStack(io, interruption.signal);
    try {
      return await Promise.race([use(new Gateway(stack.url)), interruption.failure]);
    } finally {
      await stack.stop();
    }
  } finally {
    interruption.dispose();
  }
}

/** Turns the first SIGINT or SIGTERM into a failure, so that what was started is stopped on the way out. */
class Interruption {
  readonly #controller = new AbortController();
  readonly #interrupt = (): void => this.#controller.abort(new Unavailable('Interrupted.'));
  readonly signal = this.#controller.signal;
  readonly failure = new Promise<never>((_, reject) => {
    this.signal.addEventListener('abort', () => reject(new Unavailable('Interrupted.')), { once: true });
  });

  constructor() {
    this.failure.catch(() => undefined);
    process.on('SIGINT', this.#interrupt).on('SIGTERM', this.#interrupt);
  }

  dispose(): void {
    process.off('SIGINT', this.#interrupt).off('SIGTERM', this.#interrupt);
  }
}
