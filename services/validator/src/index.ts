export { validatorOptions } from './validator.options.js';
export { ValidatorSettings } from './settings.js';
