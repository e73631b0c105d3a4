import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeGateway } from '../../tests/fake-gateway.js';
import { Unavailable } from '../errors.js';
import type { Io } from '../io.js';
import { withGateway } from './reach-gateway.js';

const io: Io = {
  stdin: (async function* () {})(),
  stdout: { write: () => true },
  stderr: { write: () => true },
  env: {},
};

describe('withGateway(), where no platform runs', () => {
  let gateway: FakeGateway;
  let stops: number;
  beforeEach(async () => {
    gateway = await FakeGateway.start({});
    stops = 0;
  });
  afterEach(() => gateway.stop());

  const ownStack = () =>
    Promise.resolve({
      url: gateway.url,
      stop: () => {
        stops += 1;
        return Promise.resolve();
      },
    });
  const reach = () => ({ url: undefined, defaultUrl: 'http://127.0.0.1:1', startStack: ownStack });

  it('uses a stack of its own, and stops it afterwards', async () => {
    expect(await withGateway(reach(), io, ({ url }) => Promise.resolve(url))).toBe(gateway.url);
    expect(stops).toBe(1);
  });

  it('stops it when the work fails', async () => {
    const failing = () => Promise.reject(new Unavailable('no'));
    await expect(withGateway(reach(), io, failing)).rejects.toThrow(Unavailable);
    expect(stops).toBe(1);
  });

  it('stops it on a signal', async () => {
    const forever = () => {
      process.emit('SIGTERM');
      return new Promise<never>(() => undefined);
    };
    await expect(withGateway(reach(), io, forever)).rejects.toThrow(Unavailable);
    expect(stops).toBe(1);
    expect(process.listenerCount('SIGTERM')).toBe(0);
  });

  it('leaves it alone where a gateway answers', async () => {
    const running = { ...reach(), defaultUrl: gateway.url };
    expect(await withGateway(running, io, ({ url }) => Promise.resolve(url))).toBe(gateway.url);
    expect(stops).toBe(0);
  });
});
