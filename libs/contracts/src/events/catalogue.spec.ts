import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { ValidateWorkflowDto } from '../requests.js';
import { eventExamples } from '../schema/event-examples.js';
import { Subject, subjects } from '../subjects.js';
import { eventDtos } from './catalogue.js';

type Json = Record<string, unknown>;

/** Paths that do not validate, as `project.id`. */
function faults(dto: new () => object, data: object): string[] {
  return validateSync(plainToInstance(dto, data)).flatMap((error) => pathsOf(error, ''));
}

function pathsOf({ property, constraints, children = [] }: ValidationError, parent: string): string[] {
  const path = parent + property;
  return [...(constraints ? [path] : []), ...children.flatMap((child) => pathsOf(child, `${path}.`))];
}

/** The example of an event, as it comes from the wire, with one property replaced. */
function example(subject: Subject, path = '', value?: unknown): Json {
  const copy = JSON.parse(JSON.stringify(eventExamples[subject])) as Json;
  const names = path.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce((object, name) => object[name] as Json, copy);
  if (last !== '') holder[last] = value;
  return copy;
}

describe.each(subjects)('%s', (subject) => {
  it('accepts its example', () => {
    expect(faults(eventDtos[subject], example(subject))).toEqual([]);
  });

  it('is the class of its subject alone', () => {
    expect(subjects.filter((other) => eventDtos[other] === eventDtos[subject])).toEqual([subject]);
  });

  it('refuses a project without id, and none', () => {
    expect(faults(eventDtos[subject], example(subject, 'project.id', ''))).toEqual(['project.id']);
    expect(faults(eventDtos[subject], example(subject, 'project'))).toEqual(['project']);
    for (const wrong of ['Shop', [], null]) {
      expect(faults(eventDtos[subject], example(subject, 'project', wrong))).toEqual(['project']);
    }
  });
});

describe('events', () => {
  it.each<[Subject, string, unknown]>([
    [Subject.WorkflowSubmitted, 'compilationId', 'cmp_short'],
    [Subject.WorkflowSubmitted, 'compilationId', `x cmp_${'0'.repeat(32)}`],
    [Subject.WorkflowSubmitted, 'document', null],
    [Subject.WorkflowSubmitted, 'options.strictMode', 'yes'],
    [Subject.WorkflowSubmitted, 'submittedAt', 'yesterday'],
    [Subject.WorkflowSubmitted, 'timings', {}],
    [Subject.WorkflowValidated, 'workflow', 'text'],
    [Subject.WorkflowValidated, 'timings.0.durationMs', -1],
    [Subject.WorkflowValidated, 'summary.type', 'not an identifier'],
    [Subject.WorkflowRejected, 'errors', []],
    [Subject.WorkflowRejected, 'errors.0.severity', 'fatal'],
    [Subject.WorkflowRejected, 'errors.0.remedy', undefined],
    [Subject.CodeGenerated, 'code.sourceHash', 'ABC'],
    [Subject.CodeGenerated, 'code.nodeMap.lines.0.line', 0],
    [Subject.CodeGenerated, 'code.nodeMap.lines.0.file', 'index'],
    [Subject.CodeGenerated, 'code.files.workflow', undefined],
    [Subject.CodeFailed, 'errors', undefined],
    [Subject.CodeVerified, 'verification.anyTypesFound', 0.5],
    [Subject.CodeVerified, 'verification', undefined],
    [Subject.CodeRejected, 'verification.tscPassed', 1],
    [Subject.DeploymentRequested, 'deploymentId', 'dep_'],
    [Subject.DeploymentRequested, 'compilationId', undefined],
    [Subject.DeploymentStarted, 'version', ''],
    [Subject.DeploymentSucceeded, 'previousVersion', 1],
    [Subject.DeploymentFailed, 'step', ''],
    [Subject.DeploymentFailed, 'error.code', ''],
    [Subject.DeploymentRolledBack, 'previousVersion', undefined],
  ])('%s refuses %s = %j', (subject, path, value) => {
    expect(faults(eventDtos[subject], example(subject, path, value))).toContain(path);
  });

  it('leave out what is optional', () => {
    expect(faults(eventDtos[Subject.CodeRejected], example(Subject.CodeRejected, 'verification'))).toEqual([]);
    const first = example(Subject.DeploymentSucceeded, 'previousVersion');
    expect(faults(eventDtos[Subject.DeploymentSucceeded], first)).toEqual([]);
  });
});

describe('opaque JSON', () => {
  const text =
    '{"__proto__":{"admin":true},"constructor":"c","prototype":[1],"toString":0,"valueOf":null,"then":{},"nested":{"__proto__":1}}';
  const hostile: unknown = JSON.parse(text);

  it.each<[string, new () => object, string, Json]>([
    ['a submitted document', eventDtos[Subject.WorkflowSubmitted], 'document', example(Subject.WorkflowSubmitted)],
    ['a canonical model', eventDtos[Subject.WorkflowValidated], 'workflow', example(Subject.WorkflowValidated)],
    [
      'a document to validate',
      ValidateWorkflowDto,
      'document',
      { options: { strictMode: true, includeComments: true } },
    ],
  ])('passes untouched: %s', (_, dto, property, body) => {
    const instance = plainToInstance(dto, { ...body, [property]: hostile });
    expect(validateSync(instance)).toEqual([]);
    expect(Reflect.get(instance, property)).toBe(hostile);
    expect(JSON.stringify(Reflect.get(instance, property))).toBe(text);
  });

  it('passes however deep it is', () => {
    const depth = 100_000;
    const nodes: unknown = JSON.parse('['.repeat(depth) + ']'.repeat(depth));
    const document = { nodes };
    const body = { ...example(Subject.WorkflowSubmitted), document };
    expect(Reflect.get(plainToInstance(eventDtos[Subject.WorkflowSubmitted], body), 'document')).toBe(document);
  });
});
