import { ComponentConfig, NestedList } from '@workflow-builder/component-kit';
import type { JsonObject } from '@workflow-builder/workflow-model';
import { IsNotEmpty, IsObject, IsOptional, IsString, Matches } from 'class-validator';
import { IsEndpointPath } from '../endpoint-path.js';

/** A field of `Query` or `Mutation` and the workflow that answers it. */
export class GraphqlOperation {
  /** Name of the field in the schema. */
  @Matches(/^[_A-Za-z]\w*$/, { message: 'it must be a GraphQL name: letters, digits and `_`' })
  readonly name!: string;

  /** Id or name of the workflow of the project that is run. */
  @IsString()
  @IsNotEmpty()
  readonly workflowId!: string;

  /** JSON Schema of the arguments. */
  @IsOptional()
  @IsObject()
  readonly inputSchema?: JsonObject;

  /** JSON Schema of the answer. */
  @IsOptional()
  @IsObject()
  readonly outputSchema?: JsonObject;

  /** From fields of the workflow's input to arguments. Default: the arguments are the input. */
  @IsOptional()
  @IsObject()
  readonly inputMapping?: JsonObject;
}

/** A GraphQL endpoint whose fields are answered by workflows. */
export class GraphqlGatewayConfig extends ComponentConfig {
  /** Default `/graphql`. */
  @IsOptional()
  @IsEndpointPath()
  readonly endpointPath?: string;

  /** The schema, in SDL. */
  @IsString()
  @IsNotEmpty()
  readonly schema!: string;

  /** What answers the fields of `Query`. */
  @IsOptional()
  @NestedList(() => GraphqlOperation)
  readonly queries?: readonly GraphqlOperation[];

  /** What answers the fields of `Mutation`. */
  @IsOptional()
  @NestedList(() => GraphqlOperation)
  readonly mutations?: readonly GraphqlOperation[];
}
