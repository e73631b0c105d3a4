import { Consumer } from '@workflow-builder/contracts';
import type { ServiceOptions } from '@workflow-builder/service-kit';
import type { ValidatorSettings } from './settings.js';
import { ValidatorModule } from './validator.module.js';

/** The validator as a service of the platform. */
export function validatorOptions(settings: ValidatorSettings): ServiceOptions<ValidatorSettings> {
  return {
    name: 'validator',
    settings,
    module: ValidatorModule,
    serve: { settings: settings.transport, consumers: [Consumer.Validator] },
  };
}
