import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ValidationReport } from '@workflow-builder/contracts';
import { finding, type PlayedValidator, startGateway, type TestGateway } from '../../tests/gateway-kit.js';

const workflow = { id: 'w', name: 'w', nodes: [], edges: [] };

const sound: ValidationReport = { valid: true, errors: [], warnings: [], suggestions: ['Give it a description.'] };

describe.each(['/validate', '/api/compiler/validate'])('POST %s', (path) => {
  let gateway: TestGateway;
  let validator: PlayedValidator | undefined;

  beforeAll(async () => {
    gateway = await startGateway();
  });

  afterEach(() => validator?.stop());

  afterAll(() => gateway.stop());

  it('answers 200 with what a validator says of a sound document', async () => {
    validator = await gateway.stages.answerValidations(sound);
    const response = await gateway.post(path, { workflow });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(sound);
  });

  it('answers 200, too, when the document has errors', async () => {
    const report = { ...sound, valid: false, errors: [finding('MISSING_START')] };
    validator = await gateway.stages.answerValidations(report);
    const response = await gateway.post(path, { workflow });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(report);
  });

  it('asks with the document and the options, defaults filled in, and compiles nothing', async () => {
    validator = await gateway.stages.answerValidations(sound);
    await gateway.post(path, { workflow, options: { strictMode: false } });
    expect(validator.asked).toEqual([{ document: workflow, options: { strictMode: false, includeComments: true } }]);
    expect(await gateway.stages.take(1_000)).toBeUndefined();
  });

  it('answers 503 and when to come again while no validator answers', async () => {
    validator = undefined;
    const response = await gateway.post(path, { workflow });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('2');
    expect(await response.json()).toMatchObject({ success: false, errors: [{ code: 'STAGE_UNAVAILABLE' }] });
  });

  it.each([
    ['BUSY', 429, 'PIPELINE_FULL'],
    ['MESSAGE_INVALID', 400, 'REQUEST_INVALID'],
    ['REQUEST_FAILED', 503, 'STAGE_UNAVAILABLE'],
  ])('answers what it means that a validator refuses with %s', async (refusal, status, code) => {
    validator = await gateway.stages.refuseValidations(refusal);
    const response = await gateway.post(path, { workflow });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ success: false, errors: [{ code }] });
  });

  it('answers 500 when what answers is no report', async () => {
    validator = await gateway.stages.answerValidations({ valid: 'perhaps' });
    const response = await gateway.post(path, { workflow });
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ errors: [{ code: 'STAGE_FAILED' }] });
  });

  it('answers 400 to a request without a document', async () => {
    const response = await gateway.post(path, { options: {} });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ code: 'REQUEST_INVALID', field: 'workflow' }] });
  });
});
