import { TransportSettings } from '@workflow-builder/messaging';
import { ConsumerSettings, Section } from '@workflow-builder/service-kit';
import { ThreadSettings } from './threads/thread-settings.js';

/** Enough for two batches to form while two are checked. */
export class VerifierTransportSettings extends TransportSettings {
  override readonly CONCURRENCY: number = 64;
}

/** What the verifier is told by its environment. */
export class VerifierSettings extends ConsumerSettings {
  override readonly PORT: number = 3023;

  @Section(() => VerifierTransportSettings)
  override readonly transport: VerifierTransportSettings = new VerifierTransportSettings();

  @Section(() => ThreadSettings)
  readonly threads: ThreadSettings = new ThreadSettings();
}
