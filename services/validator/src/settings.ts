import { ConsumerSettings } from '@workflow-builder/service-kit';

/** What the validator is told by its environment. */
export class ValidatorSettings extends ConsumerSettings {
  override readonly PORT: number = 3021;
}
