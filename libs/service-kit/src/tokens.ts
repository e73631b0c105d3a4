/** Injects the service's `Logger`: `@Inject(LOGGER)`. */
export const LOGGER = Symbol('Logger');

/** Injects the service's `Metrics`: `@Inject(METRICS)`. */
export const METRICS = Symbol('Metrics');
