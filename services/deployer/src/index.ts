export { deployerOptions } from './deployer.options.js';
export { DeployerSettings } from './settings.js';
