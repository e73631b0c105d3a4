/** How settings are read, without what services are made of: for what a process starts before it loads that. */
export { loadSettings, readSettings } from './load-settings.js';
export { Section } from './section.js';
export { type SettingProblem, SettingsInvalid } from './settings-invalid.js';
