import type { Flow, Program } from '@workflow-builder/ir';
import { Structuring } from './structuring.js';

/** Phase 4: graphs of units become blocks, as code has them. @throws NestedTooDeep, GuardsTooComplex */
export function structure(flow: Flow): Program {
  const { main, handlers, ...head } = flow;
  const structuring = new Structuring(flow.guards);
  return {
    ...head,
    body: structuring.blockOf(main),
    handlers: handlers.map(({ region, ...handler }) => ({ ...handler, body: structuring.blockOf(region) })),
  };
}
