import { applyDecorators } from '@nestjs/common';
import { CONNECTOR_KINDS, type ConnectorKind } from '@workflow-builder/contracts';
import { IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

/** A URL of one of the kinds' schemes. The message of a rule never tells what was given: it holds the credentials. */
const SERVER_URL = /^(?:postgres|postgresql|rediss?):\/\/\S+$/;
function IsServerUrl(): PropertyDecorator {
  const message = 'url must be one of the kind: postgres://…, redis://… or rediss://…';
  return applyDecorators(IsString(), MaxLength(4_000), Matches(SERVER_URL, { message }));
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
