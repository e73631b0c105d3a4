export { testDatabase, type TestDatabase } from './database.js';
export { eventually, type EventuallyOptions } from './eventually.js';
export { startFakeModel, type FakeModel, type ModelAnswer, type ModelCall } from './fake-model.js';
export { startPrivateNats, testNats, type PrivateNats, type TestNats } from './nats.js';
export { testRedis, type TestRedis } from './redis.js';
export { sourceThread, type SourceThread } from './source-thread.js';
export { signedToken, testSupabase, type TestSupabase } from './supabase.js';
export { testTemporal, type TestTemporal } from './temporal.js';
export { startTraceCollector, type CollectedSpan, type TraceCollector } from './trace-collector.js';
