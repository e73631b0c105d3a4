import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { CodeGeneratedDto } from '@workflow-builder/contracts';
import { type Bus, encodeJson, KvBucket, type Logger } from '@workflow-builder/messaging';
import type { Finding } from '@workflow-builder/verification';

const DAY_MS = 24 * 3_600_000;

/** Bucket of what is needed to reproduce defects of ours, under the ids of the compilations that showed them. */
export const DEFECTS = { name: 'DEFECTS', ttlMs: 30 * DAY_MS, maxBytes: 256 * 1024 ** 2 };

const compressed = promisify(gzip);

/** Keeps generated code that was refused through no fault of its workflow: gzipped JSON, `{ generated, findings }`. */
export class DefectReports {
  readonly #bucket: KvBucket;

  constructor(
    bus: Bus,
    readonly logger: Logger,
  ) {
    this.#bucket = new KvBucket(bus, DEFECTS);
  }

  /** Resolves in any case: that a report could not be kept is logged. */
  async keep(generated: CodeGeneratedDto, findings: readonly Finding[]): Promise<void> {
    const { compilationId } = generated;
    this.logger.error(
      { compilationId, findings: findings.slice(0, 10) },
      'The compiler generated code that it should not.',
    );
    try {
      const report = await compressed(encodeJson({ generated, findings }));
      await this.#bucket.with((bucket) => bucket.put(compilationId, report));
    } catch (error) {
      this.logger.warn({ err: error, compilationId }, 'The report of a defect could not be kept.');
    }
  }
}
