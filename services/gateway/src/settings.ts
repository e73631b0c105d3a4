import { ConsumerSettings, Section } from '@workflow-builder/service-kit';
import { ConnectorKeySettings, StoreSettings } from '@workflow-builder/store';
import { TemporalSettings } from '@workflow-builder/temporal';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, Min, MinLength } from 'class-validator';

const MEBIBYTE = 1024 ** 2;

/** What the gateway is told by its environment. */
export class GatewaySettings extends ConsumerSettings {
  override readonly PORT: number = 3020;

  /** Largest document, in bytes, envelope included. */
  @Type(() => Number)
  @IsInt()
  @Min(1024)
  @Max(64 * MEBIBYTE)
  readonly MAX_DOCUMENT_BYTES: number = 4 * MEBIBYTE;

  /** Longest wait of a compile request before it is answered 202, in milliseconds. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  readonly COMPILE_WAIT_MS: number = 25_000;

  /** Largest input or output of a node that is stored in logs or shown, in bytes of JSON. */
  @Type(() => Number)
  @IsInt()
  @Min(1024)
  readonly MAX_PAYLOAD_BYTES: number = 64 * 1024;

  /** Compilations that this gateway has under way at once; beyond them it answers 429. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  readonly MAX_IN_FLIGHT: number = 256;

  /** How long a compilation counts as under way when nothing is heard of it, in milliseconds. */
  @Type(() => Number)
  @IsInt()
  @Min(1000)
  readonly COMPILE_GIVE_UP_MS: number = 120_000;

  /** Verifies the tokens of users; without it projects are open to everyone who reaches the gateway. */
  @IsOptional()
  @IsString()
  @MinLength(32)
  readonly SUPABASE_JWT_SECRET?: string;

  /** Secret that the keys of webhooks follow from; another one is another key for each of them. */
  @IsString()
  @MinLength(32)
  readonly WEBHOOK_KEY: string = 'a key of webhooks, for development only';

  @Section(() => ConnectorKeySettings)
  readonly connectorKeys!: ConnectorKeySettings;

  @Section(() => StoreSettings)
  readonly store!: StoreSettings;

  @Section(() => TemporalSettings)
  readonly temporal!: TemporalSettings;
}
