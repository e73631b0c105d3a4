/** What a command ends with. */
export const ExitCode = { done: 0, refused: 1, usage: 2 } as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** The command was called in a way that cannot be carried out; the message says what to change. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What the command needs does not answer, or not as documented; the message says who and what to do. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}
