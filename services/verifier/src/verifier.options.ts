import { Consumer } from '@workflow-builder/contracts';
import type { ServiceOptions } from '@workflow-builder/service-kit';
import type { VerifierSettings } from './settings.js';
import { type StartedThreads, VerifierModule } from './verifier.module.js';

/** The verifier as a service of the platform; suites start its threads from source. */
export function verifierOptions(
  settings: VerifierSettings,
  threads?: StartedThreads,
): ServiceOptions<VerifierSettings> {
  return {
    name: 'verifier',
    settings,
    module: VerifierModule.on(threads),
    serve: { settings: settings.transport, consumers: [Consumer.Verifier] },
  };
}
