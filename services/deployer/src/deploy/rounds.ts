import { setTimeout as pause } from 'node:timers/promises';
import { ProjectBusy } from './deployment-error.js';

/** Together longer than a claim that its holder left behind is respected. */
const MAX_ROUNDS = 40;
const ROUND_PAUSE_MS = 1_000;

/** Once may be a race with another deployment; what is refused again and again stays refused. */
const MAX_REFUSALS = 3;

/** What came of one round: the result, or why another round is needed. */
export type Round<Result> =
  | { readonly done: true; readonly result: Result }
  | { readonly done: false; readonly cause: string; readonly refused?: true };

/** Rounds, until one has not been overtaken by another deployment of the project. Rejects with {@link ProjectBusy}. */
export async function rounds<Result>(round: (cause: string | undefined) => Promise<Round<Result>>): Promise<Result> {
  let cause: string | undefined;
  let refusals = 0;
  for (let count = 0; count < MAX_ROUNDS; count += 1) {
    if (cause !== undefined) await pause(ROUND_PAUSE_MS);
    const outcome = await round(cause);
    if (outcome.done) return outcome.result;
    cause = outcome.cause;
    if (outcome.refused === true) refusals += 1;
    if (refusals === MAX_REFUSALS) throw new Error(`Temporal refused the version: ${cause}`);
  }
  throw new ProjectBusy(`The project kept changing: ${cause ?? ''}`);
}
