import { BaseRpcContext } from '@nestjs/microservices';
import type { Envelope } from './envelope.js';

export interface EventContextFields extends Envelope {
  /** Without the deployment's prefix. */
  readonly subject: string;
  /** 1 for the first delivery; 1 for requests. */
  readonly deliveries: number;
  /** When the message was stored, or arrived. */
  readonly time: Date;
}

/** What a handler gets as `@Ctx()`: everything about its message but the body. */
export class EventContext extends BaseRpcContext<[EventContextFields]> {
  constructor(fields: EventContextFields) {
    super([fields]);
  }

  get fields(): EventContextFields {
    return this.args[0];
  }
}
