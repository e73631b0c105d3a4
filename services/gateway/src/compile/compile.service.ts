import { Inject, Injectable } from '@nestjs/common';
import { CompilationRecords, isRepeatable, type Ending, type Outcome } from '@workflow-builder/compilations';
import { compilationReplySubject, Subject } from '@workflow-builder/contracts';
import { diagnostic } from '@workflow-builder/diagnostics';
import { EventPublisher } from '@workflow-builder/messaging';
import { Problem } from '../http/problem.js';
import { pipelineFull } from '../http/problem-of.js';
import { VERSION } from '../tokens.js';
import { CompilationAnswers } from './compilation-answers.js';
import { identifyCompilation, type CompilationTask } from './compilation-identity.js';
import { InFlight } from './in-flight.js';

export interface CompileTerms {
  readonly idempotencyKey?: string | undefined;
  /** Milliseconds to wait for the outcome. */
  readonly waitMs: number;
}

export interface Compilation {
  readonly compilationId: string;
  /** Absent while the compilation is under way. */
  readonly outcome?: Outcome;
}

/** Puts documents through the pipeline, each task once. */
@Injectable()
export class CompileService {
  constructor(
    private readonly records: CompilationRecords,
    private readonly publisher: EventPublisher,
    private readonly answers: CompilationAnswers,
    private readonly inFlight: InFlight,
    @Inject(VERSION) private readonly version: string,
  ) {}

  /**
   * Compiles, or finds what was compiled before, or joins what is under way.
   * @throws Problem when the key stands for another request, or nothing more is accepted
   */
  async compile(task: CompilationTask, { idempotencyKey, waitMs }: CompileTerms): Promise<Compilation> {
    const { compilationId, requestHash } = identifyCompilation(task, this.version, idempotencyKey);
    const known = await this.records.ending(compilationId);
    const answer = known === undefined || isRepeatable(known.outcome) ? undefined : known.outcome;
    if (idempotencyKey !== undefined) await this.claim(compilationId, requestHash, task);
    if (answer !== undefined) return { compilationId, outcome: answer };

    const leave = this.inFlight.enter();
    if (leave === undefined) throw pipelineFull();
    const attempt = await this.reopen(compilationId, known).catch((error: unknown) => {
      leave();
      throw error;
    });
    const pending = this.answers.expect(compilationId, leave);
    try {
      // Under an id that is the task's own nothing else can stand: no need to wait for its claim first.
      const claimed = idempotencyKey === undefined ? this.claim(compilationId, requestHash, task) : undefined;
      await Promise.all([claimed, this.submit(compilationId, task, attempt)]);
    } catch (error) {
      pending.abandon();
      throw error;
    }
    const outcome = await pending.within(waitMs);
    return outcome === undefined ? { compilationId } : { compilationId, outcome };
  }

  /** @throws Problem 409 when the id, so the idempotency key, stands for another request */
  private async claim(compilationId: string, requestHash: string, { project }: CompilationTask): Promise<void> {
    const claim = { requestHash, projectId: project.id, at: new Date().toISOString() };
    const submission = await this.records.submit(compilationId, claim);
    if (submission.requestHash === requestHash) return;
    throw new Problem(409, [diagnostic('IDEMPOTENCY_KEY_REUSED', {})]);
  }

  /** Before anybody looks for an outcome, so that nobody takes the failure that stands for the answer. */
  private async reopen(compilationId: string, failed: Ending | undefined): Promise<string | undefined> {
    return failed === undefined ? undefined : await this.records.reopen(compilationId, failed);
  }

  /** Publishing again what is under way does nothing: JetStream knows the message's id, the attempt included. */
  private async submit(compilationId: string, task: CompilationTask, attempt: string | undefined): Promise<void> {
    const submittedAt = new Date().toISOString();
    const data = { compilationId, ...task, submittedAt, timings: [], notices: [] };
    await this.publisher.publish(Subject.WorkflowSubmitted, data, {
      about: compilationId,
      messageId: [compilationId, Subject.WorkflowSubmitted, attempt].filter((part) => part !== undefined).join('.'),
      replyTo: compilationReplySubject(compilationId),
      attempt,
    });
  }
}
