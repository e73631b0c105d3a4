import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Bus } from '@workflow-builder/messaging';
import { LOGGER, METRICS } from '@workflow-builder/service-kit';
import type { Logger } from '@workflow-builder/telemetry';
import { createVerifier, type ThreadOptions, type Verifier } from '@workflow-builder/verification';
import { Announcer } from './announce/announcer.js';
import { DefectReports } from './defects/defect-reports.js';
import { VerifierSettings } from './settings.js';
import { SharedVerdicts } from './verdicts/shared-verdicts.js';
import { createVerificationMetrics, type VerificationMetrics } from './verify/verification-metrics.js';
import { VerifyHandler } from './verify/verify.handler.js';
import { VERIFICATION_METRICS, VERIFIER } from './verify/verifier.token.js';

/** The application starts when the first thread of the verifier is warm, so ready means warm; the others join it. */
@Module({})
export class VerifierModule implements OnApplicationShutdown {
  constructor(@Inject(VERIFIER) private readonly verifier: Verifier) {}

  /** @param thread how threads are started; default: the verifier's own way */
  static on(thread?: ThreadOptions): DynamicModule {
    return {
      module: VerifierModule,
      controllers: [VerifyHandler],
      providers: [
        Announcer,
        { provide: VERIFICATION_METRICS, useFactory: createVerificationMetrics, inject: [METRICS] },
        {
          provide: DefectReports,
          useFactory: (bus: Bus, logger: Logger) => new DefectReports(bus, logger),
          inject: [Bus, LOGGER],
        },
        {
          provide: VERIFIER,
          useFactory: startVerifier(thread),
          inject: [VerifierSettings, Bus, LOGGER, VERIFICATION_METRICS],
        },
      ],
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.verifier.close();
  }
}

function startVerifier(thread: ThreadOptions | undefined) {
  return async (
    settings: VerifierSettings,
    bus: Bus,
    logger: Logger,
    observer: VerificationMetrics,
  ): Promise<Verifier> => {
    const verdicts = new SharedVerdicts(bus, logger);
    const limits = { timeMs: settings.DOCUMENT_TIME_MS, memoryMb: settings.THREAD_MEMORY_MB };
    const pool = { threads: settings.THREADS, limits, ...(thread && { thread }) };
    const [verifier] = await Promise.all([createVerifier({ verdicts, observer, pool }), verdicts.warm()]);
    return verifier;
  };
}
