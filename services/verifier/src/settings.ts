import { availableParallelism } from 'node:os';
import { TransportSettings } from '@workflow-builder/messaging';
import { ConsumerSettings, Section } from '@workflow-builder/service-kit';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

/** Enough for two batches to form while two are checked. */
export class VerifierTransportSettings extends TransportSettings {
  override readonly CONCURRENCY: number = 64;
}

/** What the verifier is told by its environment. */
export class VerifierSettings extends ConsumerSettings {
  override readonly PORT: number = 3023;

  @Section(() => VerifierTransportSettings)
  override readonly transport: VerifierTransportSettings = new VerifierTransportSettings();

  /** Threads that check code; each keeps the declarations of the SDK in its own heap. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(64)
  readonly THREADS: number = availableParallelism();

  /** How long the check of one document may take. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  readonly DOCUMENT_TIME_MS: number = 10_000;

  /** Heap of each thread, in MiB. */
  @Type(() => Number)
  @IsInt()
  @Min(64)
  readonly THREAD_MEMORY_MB: number = 512;
}
