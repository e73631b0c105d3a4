import { IsNotEmpty, IsString, ValidateIf } from 'class-validator';

/** Where Temporal is. Certificate and key turn on mutual TLS; one without the other is refused. */
export class TemporalSettings {
  /** `host:port` of the frontend. */
  @IsString()
  @IsNotEmpty()
  readonly TEMPORAL_ADDRESS: string = 'localhost:7233';

  @IsString()
  @IsNotEmpty()
  readonly TEMPORAL_NAMESPACE: string = 'default';

  /** Path of the client certificate, PEM. */
  @ValidateIf((settings: TemporalSettings) => settings.TEMPORAL_TLS_KEY !== undefined)
  @IsString()
  @IsNotEmpty()
  readonly TEMPORAL_TLS_CERT?: string;

  /** Path of the client's private key, PEM. */
  @ValidateIf((settings: TemporalSettings) => settings.TEMPORAL_TLS_CERT !== undefined)
  @IsString()
  @IsNotEmpty()
  readonly TEMPORAL_TLS_KEY?: string;
}
