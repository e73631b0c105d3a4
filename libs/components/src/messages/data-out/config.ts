import { IsIn, IsOptional, IsString } from 'class-validator';
import { InterfaceConfig } from '../data-in/config.js';

/** What a run answers from outside. */
export class DataOutConfig extends InterfaceConfig {
  /** HTTP method of the endpoint. Default `GET`. */
  @IsOptional()
  @IsIn(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])
  readonly httpMethod?: string;

  /** Variable that answers, at any time. Default: the output of the step before, null until it has run. */
  @IsOptional()
  @IsString()
  readonly variableName?: string;

  /** What classifiers of editors read; a data-out is a query. */
  @IsOptional()
  @IsIn(['query'])
  readonly interfaceType?: string;
}
