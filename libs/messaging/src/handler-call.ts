import type { MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { EventContext } from './event-context.js';

/** Calls a handler through Nest's guards, pipes and interceptors, and waits for its last value. */
export async function callHandler(handler: MessageHandler, data: unknown, context: EventContext): Promise<unknown> {
  const result: unknown = await handler(data, context);
  return isObservable(result) ? await lastValueFrom(result, { defaultValue: undefined }) : result;
}
