import { supervise } from './process/supervise.js';
import type { ServiceOptions } from './service-options.js';
import type { ServiceSettings } from './settings/service-settings.js';
import { type RunningService, startService } from './start-service.js';

/** Starts a service and answers for the process: signals stop it in good order, uncaught errors end it. */
export async function bootstrapService<S extends ServiceSettings>(
  options: ServiceOptions<S>,
): Promise<RunningService<S>> {
  const service = await startService(options);
  const { logger, settings } = service.parts;
  supervise({ stop: () => service.stop(), deadlineMs: settings.SHUTDOWN_DEADLINE_MS, logger });
  return service;
}
