import { applyDecorators } from '@nestjs/common';
import { CONNECTOR_KINDS, type ConnectorKind } from '@workflow-builder/contracts';
import { IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength, ValidateBy } from 'class-validator';

const SCHEME = /^(?:postgres|postgresql|rediss?):\/\/\S+$/;

/** The message never tells what was given: it holds the credentials. */
function IsServerUrl(): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value === 'string' && SCHEME.test(value) && URL.canParse(value);
  const defaultMessage = (): string => 'url must be a valid one: postgres://…, redis://… or rediss://…';
  return applyDecorators(
    IsString(),
    MaxLength(4_000),
    ValidateBy({ name: 'serverUrl', validator: { validate, defaultMessage } }),
  );
}

const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/;

/** What may be told of a connector. */
class ConnectorTerms {
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  @Matches(/^\P{Cc}*$/u)
  readonly name!: string;

  @IsIn(CONNECTOR_KINDS)
  readonly kind!: ConnectorKind;
}

/** Body of `PUT …/connectors/{connector}`. */
export class ConnectorRequest extends ConnectorTerms {
  /** With the credentials: `postgres://user:password@host/database`. No answer shows it; absent, what was there stays. */
  @IsOptional()
  @IsServerUrl()
  readonly url?: string;
}

/** Body of `POST …/connectors`. */
export class CreateConnectorRequest extends ConnectorTerms {
  /** As documents name it. */
  @Matches(ID)
  readonly id!: string;

  /** With the credentials: `postgres://user:password@host/database`. No answer shows it. */
  @IsServerUrl()
  readonly url!: string;
}
