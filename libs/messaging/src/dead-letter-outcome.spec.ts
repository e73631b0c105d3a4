import { describe, expect, it } from '@jest/globals';
import { eventDtos, Subject } from '@workflow-builder/contracts';
import { compilationId, submitted } from '../tests/fixtures.js';
import { deadLetterOutcome, type Remains } from './dead-letter-outcome.js';
import { DtoValidator } from './dto-validator.js';

const error = { code: 'STAGE_FAILED', severity: 'error', message: 'm', remedy: 'r', docsUrl: 'd' } as const;
const deploymentId = `dep_${'0'.repeat(32)}`;
const sentAt = new Date('2026-05-06T07:08:09.000Z');

const outcomeOf = (remains: Partial<Remains>) =>
  deadLetterOutcome({
    outcome: Subject.CodeFailed,
    data: undefined,
    about: undefined,
    consumer: 'codegen',
    sentAt,
    error,
    ...remains,
  });

describe('deadLetterOutcome', () => {
  const validator = new DtoValidator();

  it('carries on what the message said', () => {
    const id = compilationId();
    const data = submitted(id);
    const outcome = outcomeOf({ data });

    expect(outcome?.about).toBe(id);
    expect(outcome?.event.data).toMatchObject({
      project: data.project,
      options: data.options,
      submittedAt: data.submittedAt,
      errors: [error],
    });
  });

  it.each([
    ['nothing but the header', undefined],
    ['a body that is no object', 'text'],
    ['parts that are wrong', { compilationId: 7, project: { id: 1 }, options: [], submittedAt: 'yesterday' }],
  ])('makes do with %s', (_what, data) => {
    const id = compilationId();
    const outcome = outcomeOf({ data, about: id });

    expect(outcome?.event).toMatchObject({
      subject: Subject.CodeFailed,
      data: { compilationId: id, submittedAt: sentAt.toISOString() },
    });
    expect(validator.violations(eventDtos[Subject.CodeFailed], outcome?.event.data)).toEqual([]);
  });

  it('fails a deployment at the consumer that gave up', () => {
    const outcome = outcomeOf({ outcome: Subject.DeploymentFailed, about: deploymentId, consumer: 'deployer' });

    expect(outcome?.event).toMatchObject({
      subject: Subject.DeploymentFailed,
      data: { deploymentId, step: 'deployer', error },
    });
    expect(validator.violations(eventDtos[Subject.DeploymentFailed], outcome?.event.data)).toEqual([]);
  });

  it.each([
    ['a compilation without id', { about: 'someone' }],
    ['a deployment without id', { outcome: Subject.DeploymentFailed, about: compilationId() }],
    ['a subject that ends nothing', { outcome: Subject.WorkflowValidated, about: compilationId() }],
  ])('has no outcome for %s', (_what, remains) => {
    expect(outcomeOf(remains)).toBeUndefined();
  });
});
