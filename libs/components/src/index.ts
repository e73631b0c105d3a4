export { type ActivitySources, activitySources } from './activity-sources.js';
export { isInlineActivity, isVariableActivity } from './core-flow/activity/inline-registry.js';
export { standardActivities } from './core-flow/activity/registry.js';
export { components, findComponent } from './registry.js';
