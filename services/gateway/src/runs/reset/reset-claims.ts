import { Injectable } from '@nestjs/common';
import { Bus, decodeJson, DtoValidator, encodeJson, KvBucket, unlessOvertaken } from '@workflow-builder/messaging';
import { Type } from 'class-transformer';
import { IsISO8601, IsObject, IsString, ValidateNested } from 'class-validator';
import { ResetPlace } from './run-reset.dto.js';

/** How long a key stands for a reset. */
const RETENTION_MS = 24 * 3_600_000;

/** A reset that somebody has set out to do. */
export class ResetClaim {
  /** Tells whether a reused key means the same. */
  @IsString()
  readonly requestHash!: string;

  @IsISO8601()
  readonly at!: string;

  /** Temporal's run id of what is reset. */
  @IsString()
  readonly previousRunId!: string;

  /** Version that goes on. */
  @IsString()
  readonly buildId!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => ResetPlace)
  readonly from!: ResetPlace;
}

/** Resets under their idempotency keys, in JetStream KV: the run itself does not tell who reset it. */
@Injectable()
export class ResetClaims {
  private readonly validator = new DtoValidator();
  private readonly bucket: KvBucket;

  constructor(bus: Bus) {
    this.bucket = new KvBucket(bus, { name: 'RESETS', ttlMs: RETENTION_MS });
  }

  /** What stands under the id; undefined where nothing does. @throws BusUnavailable */
  find(id: string): Promise<ResetClaim | undefined> {
    return this.bucket.with(async (bucket) => {
      const entry = await bucket.get(id);
      const claim = entry === null ? undefined : decodeJson(entry.value);
      return this.validator.accepts(ResetClaim, claim) ? claim : undefined;
    });
  }

  /** Puts a claim under the id, unless another stands there: returns that one. @throws BusUnavailable */
  async make(id: string, claim: ResetClaim): Promise<ResetClaim | undefined> {
    const isMade = await this.bucket.with((bucket) => unlessOvertaken(bucket.create(id, encodeJson(claim))));
    return isMade ? undefined : this.find(id);
  }
}
