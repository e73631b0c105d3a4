import { ComponentConfig } from '@workflow-builder/component-kit';
import { IsNotEmpty, IsString } from 'class-validator';

/** A value that workflow code computes. */
export class TransformConfig extends ComponentConfig {
  /** Expression whose value is the output. */
  @IsString()
  @IsNotEmpty()
  readonly expression!: string;
}
