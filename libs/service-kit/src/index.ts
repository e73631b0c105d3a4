export { bootstrapService } from './bootstrap-service.js';
export type { ServeOptions, ServiceOptions } from './service-options.js';
export type { ServiceParts } from './service-parts.js';
export { loadSettings, readSettings } from './settings/load-settings.js';
export { Section } from './settings/section.js';
export { ServiceSettings } from './settings/service-settings.js';
export { type SettingProblem, SettingsInvalid } from './settings/settings-invalid.js';
export { type RunningService, startService } from './start-service.js';
export { LOGGER, METRICS } from './tokens.js';
