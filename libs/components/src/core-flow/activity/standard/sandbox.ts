import { Worker } from 'node:worker_threads';
import { failure } from './attempt.js';
import type { SandboxAnswer, SandboxJob } from './sandbox-job.js';
import { sandboxThread } from './sandbox-thread.generated.js';

/** Runs jobs one after the other on one thread, which is started when needed and replaced when it had to be killed. */
export class Sandbox {
  #thread: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** The output as JSON. @throws ApplicationFailure, non-retryable, since the same job would end the same way */
  run(job: SandboxJob, signal: AbortSignal): Promise<string> {
    const result = this.#last.then(() => this.#runNow(job, signal));
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #runNow(job: SandboxJob, signal: AbortSignal): Promise<string> {
    signal.throwIfAborted();
    const thread = this.#thread ?? startThread();
    this.#thread = thread;
    const answer = await answerOf(thread, job, signal).catch(async (error: unknown) => {
      this.#thread = undefined;
      await thread.terminate();
      throw error;
    });
    if (answer.ok) return answer.output;
    throw failure(answer.code, answer.message, { isFinal: true });
  }
}

/** No user's text is part of the program that the thread gets; it is text because it has to fit into a single file. */
function startThread(): Worker {
  const thread = new Worker(sandboxThread, {
    eval: true,
    env: {},
    execArgv: [],
    workerData: import.meta.url,
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  });
  thread.unref();
  return thread;
}

/** Rejects where the thread dies, or does not stop by itself in twice the time that the job has. */
function answerOf(thread: Worker, job: SandboxJob, signal: AbortSignal): Promise<SandboxAnswer> {
  return new Promise<SandboxAnswer>((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      thread.off('message', onMessage);
      thread.off('error', onDeath);
      thread.off('exit', onDeath);
      signal.removeEventListener('abort', onDeath);
      settle();
    };
    const giveUp = (message: string): void => {
      end(() => {
        reject(failure('PROCESSOR_LIMIT_EXCEEDED', message, { isFinal: true }));
      });
    };
    const onDeath = (): void => {
      giveUp('The code broke the sandbox down.');
    };
    const onMessage = (answer: SandboxAnswer): void => {
      end(() => {
        resolve(answer);
      });
    };
    const timer = setTimeout(() => {
      giveUp('The code did not end in time.');
    }, 2 * job.timeMs);
    thread.on('message', onMessage);
    thread.on('error', onDeath);
    thread.on('exit', onDeath);
    signal.addEventListener('abort', onDeath);
    thread.postMessage(job);
  });
}
