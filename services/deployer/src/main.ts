import { bootstrapService, loadSettings } from '@workflow-builder/service-kit';
import { deployerOptions } from './deployer.options.js';
import { DeployerSettings } from './settings.js';

await bootstrapService(deployerOptions(loadSettings(DeployerSettings)));
