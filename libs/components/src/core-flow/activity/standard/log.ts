import type { JsonObject } from './json.js';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export type LogInput = { message: string; level: LogLevel; metadata?: JsonObject };

export type LogOutput = { logged: boolean; timestamp: string };

/** What is appended to the log; the timestamp is ISO 8601. */
export type LogMessage = LogInput & { timestamp: string };

/** The activity `log`: appends one message to whatever log it is given. Fails, and is retried, when that fails. */
export function createLogActivity(appendLog: (message: LogMessage) => Promise<void>) {
  return async function log(input: LogInput): Promise<LogOutput> {
    const timestamp = new Date().toISOString();
    await appendLog({ ...input, timestamp });
    return { logged: true, timestamp };
  };
}
