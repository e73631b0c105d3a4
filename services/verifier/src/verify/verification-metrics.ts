import type { Metrics } from '@workflow-builder/telemetry';
import type { VerifierObserver } from '@workflow-builder/verification';

const BATCH_SIZES = [1, 2, 4, 8, 12, 16];

/** Seconds; from a free thread to a limit. */
const DURATIONS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What a verifier measures of its own work. */
export interface VerificationMetrics extends VerifierObserver {
  /** Generated code was refused through no fault of its workflow; there should be none. */
  defect(): void;
}

export function createVerificationMetrics(metrics: Metrics): VerificationMetrics {
  const verdicts = metrics.counter({
    name: 'wb_verdicts_total',
    help: 'Files whose verdict was asked for, by whether it was known.',
    labelNames: ['file', 'known'],
  });
  const batchSize = metrics.histogram({
    name: 'wb_verification_batch_size',
    help: 'Documents inspected in one program.',
    buckets: BATCH_SIZES,
  });
  const wait = metrics.histogram({
    name: 'wb_verification_wait_seconds',
    help: 'Time a document waited for a thread.',
    buckets: DURATIONS,
  });
  const duration = metrics.histogram({
    name: 'wb_verification_duration_seconds',
    help: 'Time the inspection of one batch took.',
    buckets: DURATIONS,
  });
  const broken = metrics.counter({
    name: 'wb_verification_limits_broken_total',
    help: 'Batches that cost a thread, by what they used up.',
    labelNames: ['limit'],
  });
  const defects = metrics.counter({
    name: 'wb_codegen_defects_total',
    help: 'Compilations refused because of a defect of the compiler; each is worth an alert.',
  });
  return {
    verdict: (file, isKnown) => {
      verdicts.inc({ file, known: String(isKnown) });
    },
    inspected: ({ size, waitedMs, tookMs }) => {
      batchSize.observe(size);
      duration.observe(tookMs / 1_000);
      for (const ms of waitedMs) wait.observe(ms / 1_000);
    },
    broken: (limit) => {
      broken.inc({ limit });
    },
    defect: () => {
      defects.inc();
    },
  };
}
