import { ComponentConfig } from '@workflow-builder/component-kit';
import { IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Max, Min } from 'class-validator';

export const logFormats = ['json', 'plain'] as const;
/** Classifications of connectors that take log entries; each is a plugin of Kong. */
export const connectorTypes = ['http-log', 'syslog', 'file-log', 'tcp-log', 'udp-log'] as const;
export const logLevels = ['debug', 'info', 'warn', 'error'] as const;

/** Where Kong logs calls of the workflow's endpoints, and what of them. One node per workflow. */
export class KongLoggingConfig extends ComponentConfig {
  /** Id of the connector that takes the log entries. */
  @IsString()
  @IsNotEmpty()
  readonly connectorId!: string;

  /** Name of the connector, for people only. */
  @IsOptional()
  @IsString()
  readonly connectorName?: string;

  /** Classification of the connector, which decides on Kong's plugin. Default `http-log`. */
  @IsOptional()
  @IsIn(connectorTypes)
  readonly connectorType?: (typeof connectorTypes)[number];

  /** Ids of the data-in and data-out nodes to log. Absent or empty: every endpoint of the workflow. */
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  readonly enabledEndpoints?: readonly string[];

  /** Default `json`. */
  @IsOptional()
  @IsIn(logFormats)
  readonly logFormat?: (typeof logFormats)[number];

  /** Default `info`. */
  @IsOptional()
  @IsIn(logLevels)
  readonly logLevel?: (typeof logLevels)[number];

  /** Whether bodies of requests are kept. Default false. */
  @IsOptional()
  @IsBoolean()
  readonly logRequestBody?: boolean;

  /** Whether bodies of answers are kept. Default false. */
  @IsOptional()
  @IsBoolean()
  readonly logResponseBody?: boolean;

  /** Bytes of each body that are kept. Default 10240. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_048_576)
  readonly maxBodySize?: number;

  /** Whether headers are kept. Default true. */
  @IsOptional()
  @IsBoolean()
  readonly includeHeaders?: boolean;

  /** Regular expressions, in RE2 syntax, of what is made unreadable in bodies. */
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  readonly redactPatterns?: readonly string[];
}
