import { ComponentConfig } from '@workflow-builder/component-kit';
import type { JsonObject, JsonValue } from '@workflow-builder/workflow-model';
import { IsIn, IsInt, IsNotEmpty, IsObject, IsOptional, IsString, Min, ValidateIf } from 'class-validator';

/** Which signal is received or sent. */
export class SignalConfig extends ComponentConfig {
  /** Name of the signal, as Temporal knows it. */
  @IsString()
  @IsNotEmpty()
  readonly signalName!: string;

  /** Whether one is waited for or sent. Default `receive`, or `send` where `workflowType` or `targetWorkflow` is given. */
  @IsOptional()
  @IsIn(['receive', 'send'])
  readonly direction?: 'receive' | 'send';

  /** JSON Schema of the payload; types what is received, and what is sent has to fit. Default: any JSON. */
  @IsOptional()
  @IsObject()
  readonly parametersSchema?: JsonObject;

  /** Name or workflow type of the workflow of the project that gets the signal. For `send`. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  readonly workflowType?: string;

  /** Workflow id of the run that gets the signal; may hold placeholders. For `send`. Default: the only open run of `workflowType`. */
  @ValidateIf(
    ({ direction, workflowType, targetWorkflow }: SignalConfig) =>
      direction === 'send' && (workflowType === undefined || targetWorkflow !== undefined),
  )
  @IsString()
  @IsNotEmpty()
  readonly targetWorkflow?: string;

  /** What is sent, any JSON; texts in it may hold placeholders. For `send`. Default: nothing. */
  @IsOptional()
  readonly payload?: JsonValue;

  /** How long a path waits for a signal, in milliseconds. For `receive`; a handler waits for none. Absent: without end. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly timeoutMs?: number;

  /** Variable that other editors store the signal in; here it is read as the output of the node. */
  @IsOptional()
  @IsString()
  readonly outputVariable?: string;
}
