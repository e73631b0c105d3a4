import { bootstrapService, loadSettings } from '@workflow-builder/service-kit';
import { ValidatorSettings } from './settings.js';
import { validatorOptions } from './validator.options.js';

await bootstrapService(validatorOptions(loadSettings(ValidatorSettings)));
