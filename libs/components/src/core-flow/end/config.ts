import { ComponentConfig } from '@workflow-builder/component-kit';
import type { JsonValue } from '@workflow-builder/workflow-model';
import { Allow } from 'class-validator';

/** What the run returns when its path ends here. */
export class EndConfig extends ComponentConfig {
  /** Any JSON; texts in it may hold placeholders. Default: the output of the step before. */
  @Allow()
  readonly result?: JsonValue;
}
