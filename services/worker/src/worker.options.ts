import { Runtime } from '@temporalio/worker';
import type { ServiceOptions } from '@workflow-builder/service-kit';
import type { WorkerSettings } from './settings.js';
import { temporalLogger } from './temporal-logger.js';
import { WorkerModule } from './worker.module.js';

/** The worker as a service of the platform. One per process, since Temporal's runtime is. */
export function workerOptions(settings: WorkerSettings): ServiceOptions<WorkerSettings> {
  return {
    name: 'worker',
    settings,
    module: WorkerModule,
    serve: { settings: settings.transport, consumers: [] },
    configure: (_app, { logger }) => {
      // Signals are the service's to handle: it has more to end than Temporal's Workers.
      Runtime.install({ logger: temporalLogger(logger), shutdownSignals: [] });
    },
  };
}
