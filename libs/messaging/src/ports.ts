/** The part of a pino logger that this library uses. */
export interface Logger {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** What this library measures; `libs/telemetry` implements it. */
export interface MessagingMetrics {
  /** A delivery is settled, `seconds` after it arrived. */
  handled(consumer: string, subject: string, outcome: 'acked' | 'retried' | 'dead-lettered', seconds: number): void;
  /** Running handlers changed by `delta`. */
  inFlight(consumer: string, delta: number): void;
  /** A delivery was not its message's first. */
  redelivered(consumer: string): void;
  deadLettered(consumer: string, causeCode: string): void;
  /** Messages that wait for the consumer; sampled. */
  lag(consumer: string, pending: number): void;
}
