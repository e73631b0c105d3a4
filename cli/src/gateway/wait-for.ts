import { setTimeout as pause } from 'node:timers/promises';

const INTERVAL_MS = 200;

/**
 * Asks again and again until the answer is done, at most for `timeoutMs`; then the last answer is given as it is.
 */
export async function waitFor<Answer>(
  ask: () => Promise<Answer>,
  isDone: (answer: Answer) => boolean,
  timeoutMs: number,
): Promise<Answer> {
  const deadline = performance.now() + timeoutMs;
  let answer = await ask();
  while (!isDone(answer) && performance.now() < deadline) {
    await pause(INTERVAL_MS);
    answer = await ask();
  }
  return answer;
}
