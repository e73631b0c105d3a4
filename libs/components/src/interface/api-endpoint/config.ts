import { ComponentConfig } from '@workflow-builder/component-kit';
import type { JsonObject } from '@workflow-builder/workflow-model';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsObject, IsOptional, IsString, Min, ValidateIf } from 'class-validator';
import { IsEndpointPath } from '../endpoint-path.js';

export const endpointMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export const targetTypes = ['start', 'signal', 'query'] as const;
export const authTypes = ['none', 'api-key', 'jwt'] as const;

/** A call from outside that starts the workflow, signals a run or asks one. */
export class ApiEndpointConfig extends ComponentConfig {
  /** Path below the public prefix of the workflow, such as `/orders`. */
  @IsString()
  @IsNotEmpty()
  @IsEndpointPath()
  readonly endpointPath!: string;

  /** HTTP method. Default `POST`, with a warning. */
  @IsOptional()
  @IsIn(endpointMethods)
  readonly method?: (typeof endpointMethods)[number];

  /** What a call does. Default `start`. */
  @IsOptional()
  @IsIn(targetTypes)
  readonly targetType?: (typeof targetTypes)[number];

  /** Name of the signal, or of the query; needed unless the target is `start`. */
  @ValidateIf(({ targetType }: ApiEndpointConfig) => targetType === 'signal' || targetType === 'query')
  @IsString()
  @IsNotEmpty()
  readonly targetName?: string;

  /** How callers prove who they are. Default `api-key`, in the header `X-API-Key`. */
  @IsOptional()
  @IsIn(authTypes)
  readonly authType?: (typeof authTypes)[number];

  /** Settings of the authentication; none has an effect yet. */
  @IsOptional()
  @IsObject()
  readonly authConfig?: JsonObject;

  /** Calls that one caller may make a minute. Default 60. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly rateLimitPerMinute?: number;

  /** Calls that one caller may make an hour. Default: no limit beside that of the minute. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly rateLimitPerHour?: number;

  /** JSON Schema of the body. Where runs begin at this node, it types their input. */
  @IsOptional()
  @IsObject()
  readonly requestSchema?: JsonObject;

  /** JSON Schema of the answer. */
  @IsOptional()
  @IsObject()
  readonly responseSchema?: JsonObject;

  /** Whether it is reached through Kong. Default true. */
  @IsOptional()
  @IsBoolean()
  readonly isPublic?: boolean;
}
