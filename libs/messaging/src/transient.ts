import { JetStreamApiError } from '@nats-io/jetstream';
import { errors } from '@nats-io/transport-node';
import { BusUnavailable } from './errors.js';

const UNAVAILABLE_STATUS = 503;

/** Whether an operation on the bus failed because the server, or the connection to it, was away: later it may succeed. */
export function isTransient(error: unknown): boolean {
  if (error instanceof JetStreamApiError) return error.status === UNAVAILABLE_STATUS;
  return transientErrors.some((type) => error instanceof type);
}

const transientErrors = [
  BusUnavailable,
  errors.TimeoutError,
  errors.RequestError,
  errors.NoRespondersError,
  errors.ConnectionError,
  errors.ClosedConnectionError,
  errors.DrainingConnectionError,
];
