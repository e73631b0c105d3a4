import { ComponentConfig } from '@workflow-builder/component-kit';
import type { JsonValue } from '@workflow-builder/workflow-model';
import { IsOptional } from 'class-validator';

/** What the run returns when its path ends here. */
export class EndConfig extends ComponentConfig {
  /** Any JSON; texts in it may hold placeholders. Default: the output of the step before, null where concurrent branches join. */
  @IsOptional()
  readonly result?: JsonValue;
}
