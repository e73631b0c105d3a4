import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { finding, startGateway, type TestGateway } from '../../tests/gateway-kit.js';

const workflow = (name: string) => ({ id: name, name, nodes: [], edges: [] });

describe('POST /compile', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway();
  });

  afterAll(() => gateway.stop());

  describe('answers', () => {
    it("200 with the plan's body once the code is verified", async () => {
      const answer = gateway.post('/compile', { workflow: workflow('verified') });
      await gateway.stages.verifyNext();
      const response = await answer;

      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({
        success: true,
        code: { workflow: 'export {};', activities: 'export {};', worker: 'export {};' },
        metadata: {
          nodeCount: 3,
          edgeCount: 2,
          compilationTimeMs: 20,
          version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        },
        verification: { tscPassed: true, eslintPassed: true, anyTypesFound: 0 },
        warnings: [],
      });
      expect(response.headers.get('content-location')).toMatch(/^\/api\/compiler\/compilations\/cmp_[0-9a-f]{32}$/);
      expect(response.headers.get('server-timing')).toBe('tsc;dur=12.50, eslint;dur=7.60');
    });

    it('422 with every diagnostic when the document is rejected', async () => {
      const answer = gateway.post('/api/compiler/compile', { workflow: workflow('rejected') });
      await gateway.stages.rejectNext(finding('MISSING_START'), finding('UNREACHABLE_NODE', 'n1'));
      const response = await answer;

      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({
        success: false,
        errors: [{ code: 'MISSING_START' }, { code: 'UNREACHABLE_NODE', nodeId: 'n1' }],
      });
    });

    it('200 also when the reply is lost, from the record', async () => {
      const answer = gateway.post('/compile', { workflow: workflow('reply-lost') });
      const taken = await gateway.stages.takeOne();
      await gateway.stages.verify({ ...taken, replyTo: undefined });

      expect((await answer).status).toBe(200);
    });
  });

  describe('hands on', () => {
    it('the document untouched, and the terms with their defaults', async () => {
      const document = JSON.parse('{"name":"x","__proto__":{"a":1},"constructor":[null,{"nodes":{}}]}') as unknown;
      const answer = gateway.post('/compile', { workflow: document });
      const { submitted } = await gateway.stages.verifyNext();
      await answer;

      expect(JSON.stringify(submitted.document)).toBe(JSON.stringify(document));
      expect(submitted.options).toEqual({ strictMode: true, includeComments: true });
      expect(submitted.project.name).toBe('Default project');
      expect(submitted.service.name).toBe('Default service');
    });

    it('options, project and service as the request names them', async () => {
      const options = { strictMode: false, includeComments: false };
      const answer = gateway.post('/compile', {
        workflow: workflow('terms'),
        options,
        project: 'Shop',
        service: 'Orders',
      });
      const { submitted } = await gateway.stages.verifyNext();
      await answer;

      expect(submitted).toMatchObject({ options, project: { name: 'Shop' }, service: { name: 'Orders' } });
    });
  });

  describe('never compiles twice', () => {
    it('the same document, however its keys are ordered', async () => {
      const first = gateway.post('/compile', { workflow: { id: 'twice', name: 'twice', nodes: [] } });
      await gateway.stages.verifyNext();
      const second = await gateway.post('/compile', { workflow: { nodes: [], name: 'twice', id: 'twice' } });

      expect(second.status).toBe(200);
      expect(second.headers.get('content-location')).toBe((await first).headers.get('content-location'));
      expect(await gateway.stages.take(1_000)).toBeUndefined();
    });

    it('a document that is under way: whoever asks joins', async () => {
      const answers = [1, 2, 3].map(() => gateway.post('/compile', { workflow: workflow('joined') }));
      await gateway.stages.verifyNext();

      expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(await gateway.stages.take(1_000)).toBeUndefined();
    });

    it('what came with the same idempotency key', async () => {
      const request = { workflow: workflow('keyed') };
      const first = gateway.post('/compile', request, { 'idempotency-key': 'k1' });
      await gateway.stages.verifyNext();
      const second = await gateway.post('/compile', request, { 'idempotency-key': 'k1' });

      expect(second.status).toBe(200);
      expect(second.headers.get('content-location')).toBe((await first).headers.get('content-location'));
    });

    it('but refuses a key that comes back with another document', async () => {
      const first = gateway.post('/compile', { workflow: workflow('key-a') }, { 'idempotency-key': 'k2' });
      await gateway.stages.verifyNext();
      await first;
      const second = await gateway.post('/compile', { workflow: workflow('key-b') }, { 'idempotency-key': 'k2' });

      expect(second.status).toBe(409);
      expect(await second.json()).toMatchObject({ errors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    });

    it('but tries again what failed through the platform', async () => {
      const failed = gateway.post('/compile', { workflow: workflow('repeatable') });
      await gateway.stages.rejectNext(finding('STAGE_FAILED'));
      expect((await failed).status).toBe(422);

      const again = gateway.post('/compile', { workflow: workflow('repeatable') });
      await gateway.stages.verifyNext();
      expect((await again).status).toBe(200);
    });

    it('options are part of what is the same', async () => {
      const strict = gateway.post('/compile', { workflow: workflow('options') });
      await gateway.stages.verifyNext();
      const lenient = gateway.post('/compile', { workflow: workflow('options'), options: { strictMode: false } });
      await gateway.stages.verifyNext();

      expect((await lenient).headers.get('content-location')).not.toBe((await strict).headers.get('content-location'));
    });
  });

  describe('refuses', () => {
    it.each([
      ['malformed JSON, with its position', '{\n  "workflow": {,}\n}', 400, 'MALFORMED_JSON'],
      ['a number that is none', '{"workflow": {"n": 1e999}}', 400, 'MALFORMED_JSON'],
      ['an empty body', '', 400, 'MALFORMED_JSON'],
      ['a request without a workflow', '{}', 400, 'REQUEST_INVALID'],
      ['options of the wrong type', '{"workflow": {}, "options": {"strictMode": "yes"}}', 400, 'REQUEST_INVALID'],
      [
        'a document beyond the limit',
        JSON.stringify({ workflow: 'x'.repeat(4 * 1024 ** 2) }),
        413,
        'DOCUMENT_TOO_LARGE',
      ],
    ])('%s', async (_, body, status, code) => {
      const response = await gateway.post('/compile', body);

      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ success: false, errors: [{ code }], warnings: [] });
    });

    it('malformed JSON at line and column', async () => {
      const response = await gateway.post('/compile', '{\n  "workflow": {,}\n}');
      const { errors } = (await response.json()) as { errors: { message: string }[] };
      expect(errors[0]?.message).toContain('line 2, column 16');
    });

    it('an unknown route with the one failure body', async () => {
      const response = await gateway.post('/compyle', {});
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ success: false, errors: [{ code: 'NOT_FOUND' }] });
    });
  });
});

describe('POST /compile under its bounds', () => {
  it('429 when as many are under way as may be, and takes the next when one has ended', async () => {
    const gateway = await startGateway({ MAX_IN_FLIGHT: '1' });
    try {
      const first = await gateway.post('/compile', { workflow: workflow('one') }, { prefer: 'respond-async' });
      expect(first.status).toBe(202);
      const refused = await gateway.post('/compile', { workflow: workflow('two') });
      expect(refused.status).toBe(429);
      expect(refused.headers.get('retry-after')).not.toBeNull();
      expect(await refused.json()).toMatchObject({ errors: [{ code: 'PIPELINE_FULL' }] });

      await gateway.stages.verifyNext();
      const joined = await gateway.post('/compile', { workflow: workflow('one') });
      expect(joined.status).toBe(200);
      const next = gateway.post('/compile', { workflow: workflow('two') });
      await gateway.stages.verifyNext();
      expect((await next).status).toBe(200);
    } finally {
      await gateway.stop();
    }
  });
});
