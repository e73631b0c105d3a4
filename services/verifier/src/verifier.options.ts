import { Consumer } from '@workflow-builder/contracts';
import type { ServiceOptions } from '@workflow-builder/service-kit';
import type { ThreadOptions } from '@workflow-builder/verification';
import type { VerifierSettings } from './settings.js';
import { VerifierModule } from './verifier.module.js';

/**
 * The verifier as a service of the platform.
 *
 * @param thread how its threads are started; suites run them from source
 */
export function verifierOptions(settings: VerifierSettings, thread?: ThreadOptions): ServiceOptions<VerifierSettings> {
  return {
    name: 'verifier',
    settings,
    module: VerifierModule.on(thread),
    serve: { settings: settings.transport, consumers: [Consumer.Verifier] },
  };
}
