import { describe, expect, it } from '@jest/globals';
import { InFlight } from './in-flight.js';

describe('InFlight', () => {
  it('gives as many places as there are, and each again when it is left', () => {
    const inFlight = new InFlight(2);
    const leave = inFlight.enter();
    inFlight.enter();
    expect(inFlight.enter()).toBeUndefined();
    expect(inFlight.count).toBe(2);
    leave?.();
    expect(inFlight.count).toBe(1);
    expect(inFlight.enter()).toBeDefined();
  });

  it('takes leaving twice for leaving once', () => {
    const inFlight = new InFlight(2);
    const leave = inFlight.enter();
    inFlight.enter();
    leave?.();
    leave?.();
    expect(inFlight.count).toBe(1);
  });
});
