import {
  type CodeFailedDto,
  COMPILATION_ID,
  CompileOptionsDto,
  DEPLOYMENT_ID,
  type DiagnosticDto,
  NamedRefDto,
  type PlatformEvent,
  Subject,
  WorkflowSummaryDto,
} from '@workflow-builder/contracts';
import { DtoValidator } from './dto-validator.js';
import { isRecord } from '@workflow-builder/dto-rules';

const unknownRef = { id: 'unknown', name: 'unknown' };
const defaultOptions = { strictMode: true, includeComments: true };

/** What is left of a message that could not be processed. */
export interface Remains {
  readonly outcome: Subject;
  /** The body where it was JSON, whatever its form; else undefined. */
  readonly data: unknown;
  /** CloudEvents subject, where there was one. */
  readonly about: string | undefined;
  readonly consumer: string;
  readonly sentAt: Date;
  readonly error: DiagnosticDto;
}

export interface Outcome {
  readonly event: PlatformEvent;
  readonly about: string;
}

/**
 * The event that tells the submitter of a dead letter, from what the message still says and harmless defaults; undefined
 * if not even the id of its compilation or deployment is known.
 */
export function deadLetterOutcome(remains: Remains): Outcome | undefined {
  switch (remains.outcome) {
    case Subject.WorkflowRejected:
    case Subject.CodeFailed:
    case Subject.CodeRejected:
      return compilationOutcome(remains, remains.outcome);
    case Subject.DeploymentFailed:
      return deploymentOutcome(remains);
    default:
      return undefined;
  }
}

type RefusingSubject = typeof Subject.WorkflowRejected | typeof Subject.CodeFailed | typeof Subject.CodeRejected;

function compilationOutcome(remains: Remains, subject: RefusingSubject): Outcome | undefined {
  const body = isRecord(remains.data) ? remains.data : {};
  const compilationId = matching(COMPILATION_ID, body['compilationId'], remains.about);
  if (compilationId === undefined) return undefined;
  const salvage = new Salvage(body);
  const data = {
    compilationId,
    options: salvage.valid('options', CompileOptionsDto, defaultOptions),
    project: salvage.valid('project', NamedRefDto, unknownRef),
    service: salvage.valid('service', NamedRefDto, unknownRef),
    submittedAt: salvage.date('submittedAt', remains.sentAt),
    timings: [],
    notices: [],
    errors: [remains.error],
  } satisfies CodeFailedDto;
  return { event: { subject, data }, about: compilationId };
}

function deploymentOutcome(remains: Remains): Outcome | undefined {
  const body = isRecord(remains.data) ? remains.data : {};
  const deploymentId = matching(DEPLOYMENT_ID, body['deploymentId'], remains.about);
  if (deploymentId === undefined) return undefined;
  const salvage = new Salvage(body);
  const service = salvage.sound('service', NamedRefDto);
  const workflow = salvage.sound('workflow', WorkflowSummaryDto);
  const data = {
    deploymentId,
    project: salvage.valid('project', NamedRefDto, unknownRef),
    ...(service && { service }),
    ...(workflow && { workflow }),
    occurredAt: new Date().toISOString(),
    step: remains.consumer,
    error: remains.error,
  };
  return { event: { subject: Subject.DeploymentFailed, data }, about: deploymentId };
}

/** Takes from a body what is sound in it. */
class Salvage {
  readonly #body: Record<string, unknown>;
  readonly #validator = new DtoValidator();

  constructor(body: Record<string, unknown>) {
    this.#body = body;
  }

  valid<T extends object>(field: string, dto: new () => T, fallback: T): T {
    return this.sound(field, dto) ?? fallback;
  }

  sound<T extends object>(field: string, dto: new () => T): T | undefined {
    const value = this.#body[field];
    return this.#validator.accepts(dto, value) ? value : undefined;
  }

  date(field: string, fallback: Date): string {
    const value = this.#body[field];
    const parsed = typeof value === 'string' ? new Date(value) : fallback;
    return (Number.isNaN(parsed.getTime()) ? fallback : parsed).toISOString();
  }
}

function matching(form: RegExp, ...candidates: readonly unknown[]): string | undefined {
  return candidates.find((candidate): candidate is string => typeof candidate === 'string' && form.test(candidate));
}
