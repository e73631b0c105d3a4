import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Bus } from '@workflow-builder/messaging';
import { LOGGER, METRICS } from '@workflow-builder/service-kit';
import type { Logger } from '@workflow-builder/telemetry';
import { createVerifier, type PoolOptions, type Verifier } from '@workflow-builder/verification';
import { Announcer } from './announce/announcer.js';
import { DefectReports } from './defects/defect-reports.js';
import { VerifierSettings } from './settings.js';
import { SharedVerdicts } from './verdicts/shared-verdicts.js';
import { createVerificationMetrics, type VerificationMetrics } from './verify/verification-metrics.js';
import { VerifyHandler } from './verify/verify.handler.js';
import { VERIFICATION_METRICS, VERIFIER } from './verify/verifier.token.js';

/** A first thread that has been started, and how the others are. Default: all are, in the verifier's own way. */
export type StartedThreads = Pick<PoolOptions, 'first' | 'thread'>;

/** The application starts when the first thread of the verifier is warm, so ready means warm; the others join it. */
@Module({})
export class VerifierModule implements OnApplicationShutdown {
  constructor(@Inject(VERIFIER) private readonly verifier: Verifier) {}

  static on(threads?: StartedThreads): DynamicModule {
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
          useFactory: startVerifier(threads),
          inject: [VerifierSettings, Bus, LOGGER, VERIFICATION_METRICS],
        },
      ],
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.verifier.close();
  }
}

function startVerifier(threads: StartedThreads | undefined) {
  return async (
    settings: VerifierSettings,
    bus: Bus,
    logger: Logger,
    observer: VerificationMetrics,
  ): Promise<Verifier> => {
    const verdicts = new SharedVerdicts(bus, logger);
    const { THREADS, limits } = settings.threads;
    const pool = { threads: THREADS, limits, ...threads };
    const [verifier] = await Promise.all([createVerifier({ verdicts, observer, pool }), verdicts.warm()]);
    return verifier;
  };
}
