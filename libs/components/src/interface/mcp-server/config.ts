import { ComponentConfig, NestedList } from '@workflow-builder/component-kit';
import type { JsonObject } from '@workflow-builder/workflow-model';
import { IsNotEmpty, IsObject, IsOptional, IsString, Matches } from 'class-validator';
import { IsEndpointPath } from '../endpoint-path.js';

/** Something that a client can call. */
export class McpToolConfig {
  /** Name by which clients call it. */
  @Matches(/^[\w.-]{1,128}$/, { message: 'it must be 1 to 128 letters, digits, `_`, `-` and `.`' })
  readonly name!: string;

  /** What it does, for the model that chooses among tools. */
  @IsOptional()
  @IsString()
  readonly description?: string;

  /** JSON Schema of the arguments, of type object. Default: an object with any fields. */
  @IsOptional()
  @IsObject()
  readonly inputSchema?: JsonObject;

  /** Id or name of the workflow of the project that a call runs. */
  @IsString()
  @IsNotEmpty()
  readonly workflowId!: string;
}

/** Something that a client can read. */
export class McpResourceConfig {
  /** Absolute URI by which clients read it. */
  @Matches(/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/, { message: 'it must be an absolute URI such as orders://open' })
  readonly uri!: string;

  /** Name for people. */
  @IsString()
  @IsNotEmpty()
  readonly name!: string;

  /** What it holds. */
  @IsOptional()
  @IsString()
  readonly description?: string;

  /** Default `application/json`. */
  @IsOptional()
  @Matches(/^[\w.+-]+\/[\w.+-]+(\s*;.*)?$/, { message: 'it must be a media type such as application/json' })
  readonly mimeType?: string;

  /** Id or name of the workflow of the project whose result is the content. */
  @IsString()
  @IsNotEmpty()
  readonly workflowId!: string;
}

/** A server of the Model Context Protocol whose tools and resources are workflows. */
export class McpServerConfig extends ComponentConfig {
  /** Name under which clients know the server. */
  @IsString()
  @IsNotEmpty()
  readonly serverName!: string;

  /** Default `1.0.0`. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  readonly serverVersion?: string;

  /** Default `/mcp`. */
  @IsOptional()
  @IsEndpointPath()
  readonly endpointPath?: string;

  /** What clients can read. */
  @IsOptional()
  @NestedList(() => McpResourceConfig)
  readonly resources?: readonly McpResourceConfig[];

  /** What clients can call. */
  @IsOptional()
  @NestedList(() => McpToolConfig)
  readonly tools?: readonly McpToolConfig[];
}
