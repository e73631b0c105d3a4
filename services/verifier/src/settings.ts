import { ConsumerSettings } from '@workflow-builder/service-kit';

/** What the verifier is told by its environment. */
export class VerifierSettings extends ConsumerSettings {
  override readonly PORT: number = 3023;
}
