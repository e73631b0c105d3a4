import { Consumer } from '@workflow-builder/contracts';
import type { ServiceOptions } from '@workflow-builder/service-kit';
import type { PoolOptions } from '@workflow-builder/verification';
import type { VerifierSettings } from './settings.js';
import { VerifierModule } from './verifier.module.js';

/**
 * The verifier as a service of the platform.
 *
 * @param threads the first, where it has been started; how they are started, which suites do from source
 */
export function verifierOptions(
  settings: VerifierSettings,
  threads?: Pick<PoolOptions, 'first' | 'thread'>,
): ServiceOptions<VerifierSettings> {
  return {
    name: 'verifier',
    settings,
    module: VerifierModule.on(threads),
    serve: { settings: settings.transport, consumers: [Consumer.Verifier] },
  };
}
