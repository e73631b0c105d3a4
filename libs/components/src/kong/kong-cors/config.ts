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
  Matches,
  Max,
  Min,
} from 'class-validator';

export const corsMethods = ['GET', 'HEAD', 'PUT', 'PATCH', 'POST', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'] as const;

/** Which sites may call the workflow's endpoints from a browser. One node per workflow. */
export class KongCorsConfig extends ComponentConfig {
  /** Origins that may call, such as `https://app.example.com`, or `*` for all. At least one. */
  @IsArray()
  @ArrayNotEmpty()
  @Matches(/^(\*|[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#\s*]+)$/, {
    each: true,
    message: 'each must be `*` or an origin such as https://app.example.com, without a path',
  })
  readonly allowedOrigins!: readonly string[];

  /** Default GET, POST, PUT, DELETE, OPTIONS. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @IsIn(corsMethods, { each: true })
  readonly allowedMethods?: readonly (typeof corsMethods)[number][];

  /** Headers that calls may have. Default Content-Type, Authorization. */
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  readonly allowedHeaders?: readonly string[];

  /** Headers of answers that scripts may read. Default none. */
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  readonly exposedHeaders?: readonly string[];

  /** Whether browsers send cookies and authentication along. Default false. */
  @IsOptional()
  @IsBoolean()
  readonly allowCredentials?: boolean;

  /** How long a browser keeps what it learned, in seconds. Default 3600. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(86_400)
  readonly maxAge?: number;

  /** Whether the upstream answers preflight requests instead of Kong. Default false. */
  @IsOptional()
  @IsBoolean()
  readonly preflightContinue?: boolean;
}
