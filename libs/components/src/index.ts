export { type ActivitySource, activitySource } from './activity-sources.js';
export type { LogInput, LogLevel, LogMessage, LogOutput } from './core-flow/activity/standard/log.js';
export { standardActivities } from './core-flow/activity/registry.js';
export { components, findComponent } from './registry.js';
export { type ActivityPorts, createStandardActivities, type StandardActivities } from './standard-activities.js';
