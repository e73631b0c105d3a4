import { availableParallelism } from 'node:os';
import type { Limits } from '@workflow-builder/verification/lane';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

/** What the verifier is told of its threads. */
export class ThreadSettings {
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

  get limits(): Limits {
    return { timeMs: this.DOCUMENT_TIME_MS, memoryMb: this.THREAD_MEMORY_MB };
  }
}
