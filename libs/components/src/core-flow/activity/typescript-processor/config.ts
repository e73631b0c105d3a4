import { ComponentConfig } from '@workflow-builder/component-kit';
import type { JsonObject, JsonValue } from '@workflow-builder/workflow-model';
import { Allow, IsNotEmpty, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';

const MAX_CODE_LENGTH = 100_000;

/** A function of the user's own, in TypeScript. */
export class TypescriptProcessorConfig extends ComponentConfig {
  /** A module that exports `process(input)`. `Input`, `Output`, `JsonValue` and `JsonObject` are types that it can name. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_CODE_LENGTH)
  readonly code!: string;

  /** What the function is given; may hold placeholders. Default: `inputMapping`, else the output of the step before. */
  @Allow()
  readonly input?: JsonValue;

  /** The same field by field: each a value, or the id of the node whose output it is. */
  @IsOptional()
  @IsObject()
  readonly inputMapping?: JsonObject;

  /** JSON Schema of the input. Default: any JSON. */
  @IsOptional()
  @IsObject()
  readonly inputSchema?: JsonObject;

  /** JSON Schema of the output. Default: any JSON. */
  @IsOptional()
  @IsObject()
  readonly outputSchema?: JsonObject;
}
