import { serverAddress } from './environment.js';
import { uniqueName } from './unique-name.js';

/** The Redis server of this run and a prefix of keys that is the caller's alone. */
export interface TestRedis {
  readonly url: string;
  /** Ends in a colon: `t3f2a90bc:` */
  readonly prefix: string;
}

export function testRedis(): TestRedis {
  return { url: serverAddress('WB_TEST_REDIS_URL'), prefix: `${uniqueName('t')}:` };
}
