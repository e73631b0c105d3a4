/**
 * Stands in for the WebSocket that supabase-js asks for at its start, and Node 20 does not have. The store opens no realtime
 * channel, so nobody ever makes one.
 */
export class NoRealtime {
  declare readonly CONNECTING: number;
  declare readonly OPEN: number;
  declare readonly CLOSING: number;
  declare readonly CLOSED: number;
  declare readonly readyState: number;
  declare readonly url: string;
  declare readonly protocol: string;
  declare onopen: null;
  declare onmessage: null;
  declare onclose: null;
  declare onerror: null;
  declare readonly close: () => void;
  declare readonly send: () => void;
  declare readonly addEventListener: () => void;
  declare readonly removeEventListener: () => void;

  constructor() {
    throw new Error('The store has no realtime channel.');
  }
}
