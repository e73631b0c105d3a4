import { Subject } from './subjects.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A stream as every service provisions it. Names carry no prefix; `libs/messaging` adds the deployment's own. */
export interface StreamSpec {
  readonly name: string;
  readonly subjects: readonly string[];
  /** `interest`: a message goes when every consumer has settled it. `limits`: it stays for `maxAgeMs`. */
  readonly retention: 'interest' | 'limits';
  readonly maxAgeMs: number;
  readonly maxBytes: number;
  /** `new`: a full stream refuses, and the publisher hears of it. `old`: it forgets the oldest. */
  readonly discard: 'new' | 'old';
  /** Window in which a repeated `Nats-Msg-Id` is dropped. */
  readonly duplicateWindowMs: number;
}

/** A durable pull consumer, shared by all replicas of the service that owns it. */
export interface ConsumerSpec {
  readonly durable: ConsumerName;
  readonly stream: string;
  readonly subjects: readonly Subject[];
  /** Deliver headers without bodies; for those who only note that something passed. */
  readonly headersOnly: boolean;
  /** What the submitter hears when a message of this consumer ends in the dead-letter stream; absent where nobody waits. */
  readonly deadLetterOutcome?: Subject;
  /** Deliveries to its handler before a message becomes a dead letter; default: the setting `MAX_TRIES`. */
  readonly maxTries?: number;
}

export const Stream = {
  Workflows: 'WORKFLOWS',
  Deployments: 'DEPLOYMENTS',
  Events: 'EVENTS',
  DeadLetters: 'DEAD_LETTERS',
  Advisories: 'ADVISORIES',
} as const;

export const Consumer = {
  Validator: 'validator',
  Codegen: 'codegen',
  Verifier: 'verifier',
  Deployer: 'deployer',
  DeploymentOutcome: 'deployment-outcome',
  CompilationProgress: 'compilation-progress',
  CompilationOutcome: 'compilation-outcome',
  EventTriggers: 'event-triggers',
} as const;

export type ConsumerName = (typeof Consumer)[keyof typeof Consumer];

/** Subjects that end a compilation. */
export const outcomeSubjects = [
  Subject.WorkflowRejected,
  Subject.CodeFailed,
  Subject.CodeRejected,
  Subject.CodeVerified,
] as const;

export type OutcomeSubject = (typeof outcomeSubjects)[number];

/** Subject under which dead letters are kept, followed by the consumer that gave up. */
export const DEAD_LETTER_SUBJECT = 'dead-letter';

export const streams: readonly StreamSpec[] = [
  {
    name: Stream.Workflows,
    subjects: ['workflow.submitted', 'workflow.validated', 'workflow.rejected', 'code.*'],
    retention: 'interest',
    maxAgeMs: DAY_MS,
    maxBytes: 4 * 1024 ** 3,
    discard: 'new',
    duplicateWindowMs: 10 * MINUTE_MS,
  },
  {
    name: Stream.Deployments,
    subjects: ['deployment.*'],
    retention: 'limits',
    maxAgeMs: 30 * DAY_MS,
    maxBytes: -1,
    discard: 'old',
    duplicateWindowMs: 10 * MINUTE_MS,
  },
  {
    name: Stream.Events,
    subjects: ['event.*'],
    retention: 'interest',
    maxAgeMs: 7 * DAY_MS,
    maxBytes: 4 * 1024 ** 3,
    discard: 'new',
    duplicateWindowMs: 10 * MINUTE_MS,
  },
  {
    name: Stream.DeadLetters,
    subjects: [`${DEAD_LETTER_SUBJECT}.*`],
    retention: 'limits',
    maxAgeMs: 30 * DAY_MS,
    maxBytes: 1024 ** 3,
    discard: 'old',
    duplicateWindowMs: 10 * MINUTE_MS,
  },
];

export const consumers: readonly ConsumerSpec[] = [
  {
    durable: Consumer.Validator,
    stream: Stream.Workflows,
    subjects: [Subject.WorkflowSubmitted],
    headersOnly: false,
    deadLetterOutcome: Subject.WorkflowRejected,
  },
  {
    durable: Consumer.Codegen,
    stream: Stream.Workflows,
    subjects: [Subject.WorkflowValidated],
    headersOnly: false,
    deadLetterOutcome: Subject.CodeFailed,
  },
  {
    durable: Consumer.Verifier,
    stream: Stream.Workflows,
    subjects: [Subject.CodeGenerated],
    headersOnly: false,
    deadLetterOutcome: Subject.CodeRejected,
  },
  {
    durable: Consumer.Deployer,
    stream: Stream.Deployments,
    subjects: [Subject.DeploymentRequested, Subject.DeploymentRampRequested, Subject.DeploymentRollbackRequested],
    headersOnly: false,
    deadLetterOutcome: Subject.DeploymentFailed,
  },
  {
    durable: Consumer.DeploymentOutcome,
    stream: Stream.Deployments,
    subjects: [Subject.DeploymentFailed],
    headersOnly: false,
    // Outlasts by far the outage of the store for which the deployment itself was given up.
    maxTries: 100,
  },
  {
    durable: Consumer.CompilationProgress,
    stream: Stream.Workflows,
    subjects: [Subject.WorkflowValidated, Subject.CodeGenerated],
    headersOnly: true,
  },
  {
    durable: Consumer.CompilationOutcome,
    stream: Stream.Workflows,
    subjects: [...outcomeSubjects],
    headersOnly: false,
  },
  {
    durable: Consumer.EventTriggers,
    stream: Stream.Events,
    subjects: [Subject.EventReceived],
    headersOnly: false,
    // Outlasts an outage of Temporal or the store.
    maxTries: 100,
  },
];
