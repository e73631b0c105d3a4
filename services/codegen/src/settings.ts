import { ConsumerSettings } from '@workflow-builder/service-kit';

/** What codegen is told by its environment. */
export class CodegenSettings extends ConsumerSettings {
  override readonly PORT: number = 3022;
}
