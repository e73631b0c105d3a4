import { ComponentConfig, HasSchema } from '@workflow-builder/component-kit';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Min, ValidateIf } from 'class-validator';

export const loopTypes = ['forEach', 'while', 'doWhile', 'count', 'batch'] as const;

const needsItems = ({ loopType = 'forEach' }: LoopConfig): boolean => loopType === 'forEach' || loopType === 'batch';
const needsCondition = ({ loopType }: LoopConfig): boolean => loopType === 'while' || loopType === 'doWhile';

/** What makes rounds, how many, and how they follow each other. */
export class LoopConfig extends ComponentConfig {
  /** Default: `forEach` when `items` is there, else `while` when `condition` is, else `count`. */
  @IsOptional()
  @IsIn(loopTypes)
  readonly loopType?: (typeof loopTypes)[number];

  /** Expression of the list to go through, for `forEach` and `batch`. */
  @ValidateIf(needsItems)
  @IsString()
  @IsNotEmpty()
  readonly items?: string;

  /** Expression that holds while rounds go on: asked before each round, for `doWhile` after it. */
  @ValidateIf(needsCondition)
  @IsString()
  @IsNotEmpty()
  readonly condition?: string;

  /** Number of rounds, a whole number from 0, or an expression of it, for `count`. */
  @ValidateIf(({ loopType }: LoopConfig) => loopType === 'count')
  @IsNotEmpty()
  @HasSchema({
    oneOf: [
      { type: 'integer', minimum: 0 },
      { type: 'string', minLength: 1 },
    ],
  })
  readonly count?: number | string;

  /** Name of the item in the body, for `forEach`; of the batch, for `batch`. Default `item`. */
  @IsOptional()
  @IsString()
  readonly itemVariable?: string;

  /** Name of the round's number in the body, from 0. Default `index`. */
  @IsOptional()
  @IsString()
  readonly indexVariable?: string;

  /** Items of a batch, the last one perhaps fewer; for `batch`. */
  @ValidateIf(({ loopType }: LoopConfig) => loopType === 'batch')
  @IsInt()
  @Min(1)
  readonly batchSize?: number;

  /** Whether rounds run at the same time; not for `while` and `doWhile`. Default false. */
  @IsOptional()
  @IsBoolean()
  readonly parallel?: boolean;

  /** Rounds at the same time at most, where they are parallel. Default 4. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly maxParallel?: number;

  /** A further round fails the workflow with `LOOP_LIMIT_EXCEEDED`. Absent: no bound. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly maxIterations?: number;

  /** Durable pause between rounds, in milliseconds; not where they are parallel. Default 0. */
  @IsOptional()
  @IsInt()
  @Min(0)
  readonly delayMs?: number;

  /** The run is continued as new after so many rounds; not where they are parallel. Default: when its history is long. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly continueAsNewAfter?: number;
}
