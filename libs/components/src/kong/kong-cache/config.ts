import { ComponentConfig } from '@workflow-builder/component-kit';
import {
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  Min,
} from 'class-validator';

export const cacheKeyStrategies = ['path', 'query', 'header', 'cookie', 'custom'] as const;

/** Which answers of the workflow's endpoints Kong keeps, and for how long. */
export class KongCacheConfig extends ComponentConfig {
  /** Id of the Redis connector. Open-source Kong caches in memory; the connector is kept for a cache that can use it. */
  @IsString()
  @IsNotEmpty()
  readonly connectorId!: string;

  /** Name of the connector, for people only. */
  @IsOptional()
  @IsString()
  readonly connectorName?: string;

  /** UUID that stands for this cache across deployments. */
  @IsUUID()
  readonly cacheKey!: string;

  /** Whether the editor has frozen `cacheKey`; of no meaning to the compiler. */
  @IsOptional()
  @IsBoolean()
  readonly isSaved?: boolean;

  /** How long an answer is kept, in seconds. Default 3600. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly ttlSeconds?: number;

  /**
   * What tells calls of one path apart beside run and query, which always do: `header` the negotiation headers, `cookie` the
   * cookies, `custom` the header `X-Cache-Key`. Default `path`.
   */
  @IsOptional()
  @IsIn(cacheKeyStrategies)
  readonly cacheKeyStrategy?: (typeof cacheKeyStrategies)[number];

  /** Content types of answers that are kept. Default `application/json`. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  readonly contentTypes?: readonly string[];

  /** Status codes of answers that are kept. Default 200, 201, 202. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @IsInt({ each: true })
  @Min(100, { each: true })
  @Max(900, { each: true })
  readonly responseCodes?: readonly number[];

  /** Whether the next deployment removes what the cache holds, and the cache with it. Default false. */
  @IsOptional()
  @IsBoolean()
  readonly markedForDeletion?: boolean;
}
