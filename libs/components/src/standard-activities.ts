import {
  createLogActivity,
  type LogInput,
  type LogMessage,
  type LogOutput,
} from './core-flow/activity/standard/log.js';

/** The narrow ways out that the host grants to activities. */
export interface ActivityPorts {
  /** Appends one message to the log of the run. Rejects when it is not kept, so that the activity is retried. */
  readonly appendLog: (message: LogMessage) => Promise<void>;
}

/** The activities of the standard library by the name that generated workflows call them by. */
export interface StandardActivities {
  readonly log: (input: LogInput) => Promise<LogOutput>;
}

/** The standard activities, bound to what the host grants them. */
export function createStandardActivities(ports: ActivityPorts): StandardActivities {
  return { log: createLogActivity(ports.appendLog) };
}
