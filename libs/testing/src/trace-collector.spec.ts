import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTraceCollector, type TraceCollector } from './index.js';

const request = {
  resourceSpans: [
    {
      resource: { attributes: [{ key: 'service.name', value: { stringValue: 'gateway' } }] },
      scopeSpans: [
        {
          scope: { name: 'http' },
          spans: [
            { traceId: 'a1', spanId: 'b1', name: 'POST /compile', attributes: [] },
            {
              traceId: 'a1',
              spanId: 'b2',
              parentSpanId: 'b1',
              name: 'publish',
              attributes: [{ key: 'subject', value: { stringValue: 'workflow.submitted' } }],
            },
          ],
        },
      ],
    },
  ],
};

describe('the trace collector', () => {
  let collector: TraceCollector;
  const post = (path: string, body: string, type = 'application/json') =>
    fetch(collector.endpoint + path, { method: 'POST', body, headers: { 'content-type': type } });

  beforeAll(async () => {
    collector = await startTraceCollector();
  });

  afterAll(() => collector.close());

  it('keeps the spans of every export with the service they come from', async () => {
    const response = await post('/v1/traces', JSON.stringify(request));

    expect(response.status).toBe(200);
    expect(collector.spans()).toEqual([
      { traceId: 'a1', spanId: 'b1', name: 'POST /compile', service: 'gateway', scope: 'http', attributes: {} },
      {
        traceId: 'a1',
        spanId: 'b2',
        parentSpanId: 'b1',
        name: 'publish',
        service: 'gateway',
        scope: 'http',
        attributes: { subject: 'workflow.submitted' },
      },
    ]);
  });

  it.each([
    ['another path', '/v1/metrics', '{}', 'application/json', 404],
    ['another encoding', '/v1/traces', '', 'application/x-protobuf', 415],
    ['a body that is not JSON', '/v1/traces', '{', 'application/json', 400],
    [
      'a span without an id',
      '/v1/traces',
      '{"resourceSpans":[{"scopeSpans":[{"spans":[{}]}]}]}',
      'application/json',
      400,
    ],
  ])('refuses %s', async (_case, path, body, type, status) => {
    expect((await post(path, body, type)).status).toBe(status);
  });
});
