/** The activity that stands for all that is outside of the workflow: activities, children, signals to others. */
export const WORK_ACTIVITY = 'rehearsedWork';

/** Says that the scenario sends no further message, so that time may go on. */
export const ALL_SENT_SIGNAL = 'rehearsal: all messages are sent';
