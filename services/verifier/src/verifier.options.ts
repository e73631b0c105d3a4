import { Consumer } from '@workflow-builder/contracts';
import type { ServiceOptions } from '@workflow-builder/service-kit';
import type { VerifierSettings } from './settings.js';
import { VerifierModule } from './verifier.module.js';

/** The verifier as a service of the platform. */
export function verifierOptions(settings: VerifierSettings): ServiceOptions<VerifierSettings> {
  return {
    name: 'verifier',
    settings,
    module: VerifierModule,
    serve: { settings: settings.transport, consumers: [Consumer.Verifier] },
  };
}
