/** Longest id of a run or workflow that is looked up. */
const MAX_ID_LENGTH = 1_000;

const CONTROL = /\p{Cc}/u;

/** Whether there may be something under this id of a run or workflow: any bounded text without control characters. */
export function isPlausibleId(id: string): boolean {
  return id !== '' && id.length <= MAX_ID_LENGTH && !CONTROL.test(id);
}
