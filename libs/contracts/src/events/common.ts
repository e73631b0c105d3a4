import 'reflect-metadata';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Min,
} from 'class-validator';
import { Nested, NestedArray } from '../nested.js';

/** Form of a compilation id: `cmp_` and 32 hexadecimal digits of the hash of what was asked. */
export const COMPILATION_ID = /^cmp_[0-9a-f]{32}$/;

/** Form of a deployment id: `dep_` and 32 hexadecimal digits. */
export const DEPLOYMENT_ID = /^dep_[0-9a-f]{32}$/;

/** A project or a service, as requests and log entries name them. */
export class NamedRefDto {
  @IsString()
  @IsNotEmpty()
  readonly id!: string;

  @IsString()
  @IsNotEmpty()
  readonly name!: string;
}

/** Options of a compilation; all are part of every key and hash. */
export class CompileOptionsDto {
  /** A node that the entry cannot reach is an error, else a warning. Default true. */
  @IsBoolean()
  readonly strictMode!: boolean;

  /** Doc comments and node labels in the generated code. Default true. */
  @IsBoolean()
  readonly includeComments!: boolean;

  /** An activity without implementation is an error, else a warning. Default false. */
  @IsOptional()
  @IsBoolean()
  readonly requireImplementations?: boolean;
}

/** A diagnostic on the wire; the meaning of its fields is that of `libs/diagnostics`. */
export class DiagnosticDto {
  @IsString()
  @IsNotEmpty()
  readonly code!: string;

  @IsIn(['error', 'warning', 'info', 'suggestion'])
  readonly severity!: 'error' | 'warning' | 'info' | 'suggestion';

  @IsString()
  readonly message!: string;

  @IsOptional()
  @IsString()
  readonly nodeId?: string;

  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  readonly relatedNodeIds?: readonly string[];

  @IsOptional()
  @IsString()
  readonly field?: string;

  @IsString()
  readonly remedy!: string;

  @IsString()
  readonly docsUrl!: string;
}

/** How long one stage worked on a compilation, in milliseconds; where a stage has parts (tsc, eslint), one entry each. */
export class StageTimingDto {
  @IsString()
  readonly stage!: string;

  @IsNumber()
  @Min(0)
  readonly durationMs!: number;
}

/** A workflow in a few words; `type` is its Temporal workflow type. */
export class WorkflowSummaryDto {
  @IsString()
  @IsNotEmpty()
  readonly id!: string;

  @IsString()
  @IsNotEmpty()
  readonly name!: string;

  @IsString()
  @Matches(/^[A-Za-z_$][\w$]*$/)
  readonly type!: string;

  @IsInt()
  @Min(0)
  readonly nodeCount!: number;

  @IsInt()
  @Min(0)
  readonly edgeCount!: number;
}

/** What every event of one compilation carries on from its submission. */
export class CompilationEventDto {
  @Matches(COMPILATION_ID)
  readonly compilationId!: string;

  @Nested(() => CompileOptionsDto)
  readonly options!: CompileOptionsDto;

  @Nested(() => NamedRefDto)
  readonly project!: NamedRefDto;

  @Nested(() => NamedRefDto)
  readonly service!: NamedRefDto;

  @IsISO8601()
  readonly submittedAt!: string;

  @NestedArray(() => StageTimingDto)
  readonly timings!: readonly StageTimingDto[];

  /** Everything found so far that does not reject: warnings, infos, suggestions. */
  @NestedArray(() => DiagnosticDto)
  readonly notices!: readonly DiagnosticDto[];
}
