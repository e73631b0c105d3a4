/** An error of this library: `code` for programs, `remedy` for people. */
export abstract class MessagingError extends Error {
  abstract readonly code: string;
  abstract readonly remedy: string;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** No connection to the bus, or none of its servers answered in time. Trying again later may help. */
export class BusUnavailable extends MessagingError {
  readonly code = 'BUS_UNAVAILABLE';
  readonly remedy = 'Check that NATS runs and that NATS_URL names it; then try again.';
}

/** The stream refuses more messages until its consumers catch up. */
export class PipelineFull extends MessagingError {
  readonly code = 'PIPELINE_FULL';
  readonly remedy = 'Wait until the stages have caught up, or run more of them.';
}

/** The server is too old or has no JetStream. */
export class UnsupportedServer extends MessagingError {
  readonly code = 'BUS_UNSUPPORTED';
  readonly remedy = 'Run nats-server 2.11 or newer with JetStream enabled (`-js`).';
}

/** Nobody serves the request subject. */
export class NoResponders extends MessagingError {
  readonly code = 'NO_RESPONDERS';
  readonly remedy = 'Start a replica of the service that answers this request.';
}

/** Nobody answered the request in time. */
export class RequestTimeout extends MessagingError {
  readonly code = 'REQUEST_TIMEOUT';
  readonly remedy = 'Try again, or run more replicas of the service that answers this request.';
}

/** The service that was asked has answered with an error, whose code this carries. */
export class RequestFailed extends MessagingError {
  readonly remedy = 'See the log of the service that was asked.';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What no further try can mend: a handler that throws it sends its message to the dead letters at once. */
export class PermanentError extends MessagingError {
  readonly remedy: string = 'Mend the cause, then replay the dead letter.';

  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The body is no JSON, or not what the contract of its subject says. */
export class MessageInvalid extends PermanentError {
  override readonly remedy = 'Publish what the JSON Schema of the event asks for.';

  constructor(message: string, options?: ErrorOptions) {
    super('MESSAGE_INVALID', message, options);
  }
}

/** An event of ours breaks its own contract, so it was not published. */
export class EventInvalid extends PermanentError {
  constructor(message: string) {
    super('EVENT_INVALID', message);
  }
}

/** The object store no longer has the body that a message refers to. */
export class PayloadMissing extends PermanentError {
  override readonly remedy = 'Submit the document again: stored bodies are kept for 48 hours.';

  constructor(ref: string) {
    super('PAYLOAD_MISSING', `No stored payload ${ref}.`);
  }
}
