import { ComponentConfig } from '@workflow-builder/component-kit';
import type { JsonObject } from '@workflow-builder/workflow-model';
import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsString, Min } from 'class-validator';
import { IsEndpointPath } from '../../interface/endpoint-path.js';

/** How an interface of a workflow is called from outside. */
export class InterfaceConfig extends ComponentConfig {
  /** Path below the public prefix of the workflow, such as `/orders`. Default: the component's name, else the label, in kebab case. */
  @IsOptional()
  @IsString()
  @IsEndpointPath()
  readonly endpointPath?: string;

  /** JSON Schema of what comes in; types the message. Default: any JSON. */
  @IsOptional()
  @IsObject()
  readonly inputSchema?: JsonObject;

  /** JSON Schema of what goes out, for the manifest. */
  @IsOptional()
  @IsObject()
  readonly outputSchema?: JsonObject;

  /** Whether it is reached through Kong. Default false. */
  @IsOptional()
  @IsBoolean()
  readonly isPublic?: boolean;

  /** Whether its calls are logged where a `kong-logging` node does not say which are. Default false. */
  @IsOptional()
  @IsBoolean()
  readonly loggingEnabled?: boolean;
}

/** How data comes into a run. */
export class DataInConfig extends InterfaceConfig {
  /** HTTP method of the endpoint. Default `POST`. */
  @IsOptional()
  @IsIn(['POST', 'PATCH', 'PUT', 'GET', 'DELETE'])
  readonly httpMethod?: string;

  /** How long a path waits for a message, in milliseconds; a handler waits for none. Absent: without end. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly timeoutMs?: number;
}
