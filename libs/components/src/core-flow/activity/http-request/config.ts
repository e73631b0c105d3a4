import { ComponentConfig, Nested } from '@workflow-builder/component-kit';
import type { JsonObject, JsonValue } from '@workflow-builder/workflow-model';
import {
  Allow,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';

export const httpMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
export const authTypes = ['none', 'basic', 'bearer', 'api-key'] as const;
export const bodyTypes = ['json', 'text', 'form'] as const;
const apiKeyPlaces = ['header', 'query'] as const;

const isOf =
  (type: (typeof authTypes)[number]) =>
  (auth: HttpAuthConfig): boolean =>
    auth.type === type;

/** How the caller says who it is. Passwords, tokens and keys are references such as `${env.NAME}`. */
export class HttpAuthConfig {
  /** Default `none`. */
  @IsOptional()
  @IsIn(authTypes)
  readonly type?: (typeof authTypes)[number];

  /** The name of `basic`; may hold placeholders. */
  @ValidateIf(isOf('basic'))
  @IsString()
  @IsNotEmpty()
  readonly username?: string;

  /** The password of `basic`. */
  @ValidateIf(isOf('basic'))
  @IsString()
  @IsNotEmpty()
  readonly password?: string;

  /** The token of `bearer`. */
  @ValidateIf(isOf('bearer'))
  @IsString()
  @IsNotEmpty()
  readonly token?: string;

  /** The key of `api-key`. */
  @ValidateIf(isOf('api-key'))
  @IsString()
  @IsNotEmpty()
  readonly apiKey?: string;

  /** Name of the header or parameter that carries the key. Default `X-API-Key`. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  readonly name?: string;

  /** Where the key goes. Default `header`. */
  @IsOptional()
  @IsIn(apiKeyPlaces)
  readonly in?: (typeof apiKeyPlaces)[number];
}

/** One HTTP request to a public address. */
export class HttpRequestConfig extends ComponentConfig {
  /** Of `http` or `https`; may hold placeholders, also `{name}`. */
  @IsString()
  @IsNotEmpty()
  readonly url!: string;

  /** Default `GET`. */
  @IsOptional()
  @IsIn(httpMethods)
  readonly method?: (typeof httpMethods)[number];

  /** By name; values may hold placeholders. Those that carry credentials are references. */
  @IsOptional()
  @IsObject()
  readonly headers?: JsonObject;

  /** Parameters that are added to the URL; a list gives one for each item. */
  @IsOptional()
  @IsObject()
  readonly query?: JsonObject;

  /** Any JSON; texts in it may hold placeholders. Default: none is sent. */
  @Allow()
  readonly body?: JsonValue;

  /** How the body is sent. Default `json`. */
  @IsOptional()
  @IsIn(bodyTypes)
  readonly bodyType?: (typeof bodyTypes)[number];

  /** How the caller says who it is. Default: not at all. */
  @IsOptional()
  @Nested(() => HttpAuthConfig)
  readonly auth?: HttpAuthConfig;

  /** Bound on request and answer. Default 30,000. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(3_600_000)
  readonly timeoutMs?: number;

  /** Default: any 2xx. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @IsInt({ each: true })
  @Min(100, { each: true })
  @Max(599, { each: true })
  readonly expectedStatus?: readonly number[];

  /** Whether up to five redirects are followed. Default false. */
  @IsOptional()
  @IsBoolean()
  readonly followRedirects?: boolean;

  /** Whether the server's certificate is checked. Default true. */
  @IsOptional()
  @IsBoolean()
  readonly validateSsl?: boolean;
}
