import { ComponentConfig, HasSchema } from '@workflow-builder/component-kit';
import type { JsonObject } from '@workflow-builder/workflow-model';
import { IsNotEmpty } from 'class-validator';

/** Which side a run takes. */
export class ConditionConfig extends ComponentConfig {
  /**
   * An expression such as `input.amount > 1000`, a comparison `{ left, operator, right }`, or several of these: `{ operator: 'and' |
   * 'or', conditions: [...] }`.
   */
  @IsNotEmpty()
  @HasSchema({ type: ['string', 'object', 'boolean'], minLength: 1 })
  readonly expression!: string | JsonObject;
}
