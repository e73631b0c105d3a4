import { compilationStages, type CompilationRecord } from '@workflow-builder/compilations';
import { COMPILATION_ID, compileFailure, Subject, type CompileResponse } from '@workflow-builder/contracts';
import { Type } from 'class-transformer';
import { IsArray, IsIn, IsISO8601, IsObject, IsOptional, Matches, ValidateNested } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { successOf } from './compile-response.js';

/** Body of a 202. */
export class PendingCompilation {
  @Matches(COMPILATION_ID)
  readonly compilationId!: string;

  @IsIn(['pending'])
  readonly status!: 'pending';
}

const stagesShown = [...compilationStages, 'ended'] as const;

/** A stage that was passed, and when. */
export class StagePassed {
  @IsIn(stagesShown)
  readonly stage!: (typeof stagesShown)[number];

  @IsISO8601()
  readonly at!: string;
}

/** Body of `GET /api/compiler/compilations/{id}`. */
export class CompilationView {
  @Matches(COMPILATION_ID)
  readonly compilationId!: string;

  /** `rejected`: the document or its code was refused, `result` says why. */
  @IsIn(['pending', 'succeeded', 'rejected'])
  readonly status!: 'pending' | 'succeeded' | 'rejected';

  /** What was passed so far, in order, the end included. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => StagePassed)
  readonly stages!: readonly StagePassed[];

  /** What `POST /compile` answers, `Failure` when rejected; absent while pending. */
  @IsOptional()
  @IsObject()
  @JSONSchema((_, { refPointerPrefix }) => ({
    oneOf: ['CompileSuccess', 'Failure'].map((name) => ({ $ref: `${refPointerPrefix}${name}` })),
  }))
  readonly result?: CompileResponse;
}

export function pendingBody(compilationId: string): PendingCompilation {
  return { compilationId, status: 'pending' };
}

/** The record as clients see it. */
export function compilationView(
  { compilationId, stages, outcome }: CompilationRecord,
  version: string,
): CompilationView {
  if (outcome === undefined) return { compilationId, status: 'pending', stages };
  const passed: readonly StagePassed[] = [...stages, { stage: 'ended', at: outcome.at }];
  return outcome.subject === Subject.CodeVerified
    ? { compilationId, status: 'succeeded', stages: passed, result: successOf(outcome.data, version) }
    : { compilationId, status: 'rejected', stages: passed, result: compileFailure(outcome.data) };
}
