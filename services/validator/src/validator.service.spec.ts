import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  compilationReplySubject,
  Consumer,
  RequestSubject,
  Subject,
  type WorkflowSubmittedDto,
  type WorkflowValidatedDto,
} from '@workflow-builder/contracts';
import { decodeJson, EventPublisher } from '@workflow-builder/messaging';
import { readSettings, startService, type RunningService } from '@workflow-builder/service-kit';
import { testNats } from '@workflow-builder/testing';
import { ValidatorSettings } from './settings.js';
import { validatorOptions } from './validator.options.js';

const example = new URL('../../../docs/examples/base-workflow.json', import.meta.url);
const document: unknown = JSON.parse(readFileSync(example, 'utf8'));
const options = { strictMode: true, includeComments: true };

const submitted = (digit: string, fields: Partial<WorkflowSubmittedDto>): WorkflowSubmittedDto => ({
  compilationId: `cmp_${digit.repeat(32)}`,
  options,
  project: { id: 'p1', name: 'Shop' },
  service: { id: 's1', name: 'Orders' },
  submittedAt: '2026-01-01T00:00:00.000Z',
  timings: [],
  notices: [],
  document,
  ...fields,
});

describe('the validator', () => {
  let service: RunningService<ValidatorSettings>;

  beforeAll(async () => {
    const { url, prefix } = testNats();
    const environment = { NATS_URL: url, SUBJECT_PREFIX: prefix, LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: '0' };
    service = await startService(validatorOptions(readSettings(ValidatorSettings, environment)));
  });

  afterAll(() => service.stop());

  async function submit(event: WorkflowSubmittedDto): Promise<void> {
    const { compilationId: about } = event;
    const replyTo = compilationReplySubject(about);
    await new EventPublisher(service.parts.bus).publish(Subject.WorkflowSubmitted, event, {
      about,
      messageId: about,
      replyTo,
    });
  }

  it('is ready', async () => {
    expect((await fetch(`${service.url}/health/ready`)).status).toBe(200);
  });

  it('hands a valid document on to codegen', async () => {
    await submit(submitted('a', {}));
    const message = await service.parts.bus.consumer(Consumer.Codegen).next({ expires: 10_000 });
    expect(decodeJson(message?.data ?? new Uint8Array()) as WorkflowValidatedDto).toMatchObject({
      compilationId: `cmp_${'a'.repeat(32)}`,
      summary: { name: 'BaseWorkflow' },
    });
    expect(message?.headers?.get('ce-type')).toContain(Subject.WorkflowValidated);
    message?.ack();
  });

  it('answers the submitter of an invalid one', async () => {
    const event = submitted('b', { document: {} });
    const { bus } = service.parts;
    const answered = new Promise<unknown>((resolve) => {
      bus.listen(compilationReplySubject(event.compilationId), ({ data }) => resolve(data));
    });
    await submit(event);
    expect(await answered).toMatchObject({
      compilationId: event.compilationId,
      errors: expect.arrayContaining([expect.objectContaining({ severity: 'error' })]),
    });
  });

  it('answers those who only ask', async () => {
    const ask = (question: object) =>
      service.parts.bus.request(RequestSubject.ValidateWorkflow, question, { timeoutMs: 10_000 });
    expect(await ask({ document, options })).toMatchObject({ valid: true, errors: [] });
    expect(await ask({ document: {}, options })).toMatchObject({ valid: false });
  });
});
