import { ComponentConfig } from '@workflow-builder/component-kit';
import type { JsonObject, JsonValue } from '@workflow-builder/workflow-model';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Min,
} from 'class-validator';

/** Which workflow is started, with what, and whether it is waited for. */
export class ChildWorkflowConfig extends ComponentConfig {
  /** Name or workflow type of a workflow of the project. */
  @IsString()
  @IsNotEmpty()
  readonly workflowType!: string;

  /** Task queue of the child. Default: that of its service; of a workflow that is run alone, its own. */
  @IsOptional()
  @IsString()
  readonly taskQueue?: string;

  /** Whether the node is done when the child is, or when it has started. Default true. */
  @IsOptional()
  @IsBoolean()
  readonly awaitResult?: boolean;

  /** The child's input; may hold placeholders. Default: `inputMapping`, else the workflow's own input. */
  @IsOptional()
  readonly input?: JsonValue;

  /** The child's input, field by field; may hold placeholders. Without effect beside `input`. */
  @IsOptional()
  @IsObject()
  readonly inputMapping?: JsonObject;

  /** JSON Schema of what the child returns. Default: any JSON. */
  @IsOptional()
  @IsObject()
  readonly outputSchema?: JsonObject;

  /** What becomes of a running child when this workflow ends. Default `TERMINATE`. */
  @IsOptional()
  @IsIn(['TERMINATE', 'ABANDON', 'REQUEST_CANCEL'])
  readonly parentClosePolicy?: 'TERMINATE' | 'ABANDON' | 'REQUEST_CANCEL';

  /** How other editors make the child's id; without effect, see `workflowId`. */
  @IsOptional()
  @IsIn(['uuid', 'explicit', 'parent-suffix', 'pattern'])
  readonly idStrategy?: string;

  /** The child's workflow id; may hold placeholders. Default: `<workflowId>/<nodeId>`, with the indices of loops around. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  readonly workflowId?: string;

  /** Pattern of ids of other editors; without effect, see `workflowId`. */
  @IsOptional()
  @IsString()
  readonly idPattern?: string;

  /** What happens to an id that was used before; without effect beyond `ALLOW_DUPLICATE`, the rule of the platform. */
  @IsOptional()
  @IsIn(['ALLOW_DUPLICATE', 'ALLOW_DUPLICATE_FAILED_ONLY', 'REJECT_DUPLICATE', 'TERMINATE_IF_RUNNING'])
  readonly idReusePolicy?: string;

  /** Bound on the child's whole chain of runs, in milliseconds. Default: none. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly executionTimeoutMs?: number;

  /** Bound on one run of the child, in milliseconds. Default: none. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly runTimeoutMs?: number;

  /** Bound on one workflow task of the child, in milliseconds; without effect, Temporal's default serves. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly taskTimeoutMs?: number;

  /** How cancellation reaches the child; without effect beyond `WAIT_CANCELLATION_COMPLETED`, the rule of the platform. */
  @IsOptional()
  @IsIn(['WAIT_CANCELLATION_COMPLETED', 'TRY_CANCEL', 'ABANDON'])
  readonly cancellationType?: string;

  /** Search attributes of the child; without effect. */
  @IsOptional()
  @IsObject()
  readonly searchAttributes?: JsonObject;

  /** Memo of the child; without effect. */
  @IsOptional()
  @IsObject()
  readonly memo?: JsonObject;

  /** Signal that the child sends to its parent; without effect, a sending `signal` node does it. */
  @IsOptional()
  @IsString()
  readonly signalToParent?: string;

  /** Query that the child asks its parent; without effect, since workflows cannot query each other. */
  @IsOptional()
  @IsString()
  readonly queryParent?: string;

  /** Work queue to wait for; without effect, a receiving `signal` node does it. */
  @IsOptional()
  @IsString()
  readonly blockUntilQueue?: string;

  /** Work items to wait for; without effect, a receiving `signal` node does it. */
  @IsOptional()
  @IsArray()
  readonly blockUntil?: readonly JsonValue[];

  /** Bound on concurrent children; without effect, a parallel loop around the node does it. */
  @IsOptional()
  @IsNumber()
  readonly maxConcurrent?: number;

  /** How several children complete; without effect, a loop around the node waits for all. */
  @IsOptional()
  @IsIn(['race', 'all', 'any'])
  readonly completionStrategy?: string;
}
