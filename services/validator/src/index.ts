export { ValidateHandler } from './validate/validate.handler.js';
export { validatorOptions } from './validator.options.js';
export { ValidatorSettings } from './settings.js';
