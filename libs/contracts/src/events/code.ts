import { ArrayNotEmpty, IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsString, Matches, Min } from 'class-validator';
import type { Manifest } from '@workflow-builder/manifest';
import { IsManifest } from '../manifest-field.js';
import { Nested, NestedArray } from '../nested.js';
import { CompilationEventDto, DiagnosticDto, WorkflowSummaryDto } from './common.js';
import { Untouched } from '../untouched.js';

/** The three files of a compiled workflow, as the compile response shows them. */
export class GeneratedFilesDto {
  @IsString()
  readonly workflow!: string;

  @IsString()
  readonly activities!: string;

  @IsString()
  readonly worker!: string;
}

/** A node as log entries and errors name it. */
export class NodeDescriptionDto {
  @IsString()
  readonly id!: string;

  @IsString()
  readonly label!: string;

  @IsString()
  readonly type!: string;

  @IsString()
  readonly componentId!: string;

  @IsString()
  readonly componentName!: string;
}

/** Which node, and which of its fields, a generated line stems from. Lines count from 1. */
export class NodeMapLineDto {
  @IsIn(['workflow', 'activities', 'worker'])
  readonly file!: 'workflow' | 'activities' | 'worker';

  @IsInt()
  @Min(1)
  readonly line!: number;

  @IsString()
  readonly nodeId!: string;

  @IsOptional()
  @IsString()
  readonly field?: string;
}

export class NodeMapDto {
  @NestedArray(() => NodeDescriptionDto)
  readonly nodes!: readonly NodeDescriptionDto[];

  @NestedArray(() => NodeMapLineDto)
  readonly lines!: readonly NodeMapLineDto[];
}

/** Generated code with what is needed to run it and to explain it. */
export class GeneratedCodeDto {
  @Nested(() => GeneratedFilesDto)
  readonly files!: GeneratedFilesDto;

  @Nested(() => NodeMapDto)
  readonly nodeMap!: NodeMapDto;

  /** SHA-256 over files and compiler version, hexadecimal: the version's identity. */
  @Matches(/^[0-9a-f]{64}$/)
  readonly sourceHash!: string;

  /** JSON Schema of the run's input; absent when any JSON object will do. */
  @IsOptional()
  @IsObject()
  @Untouched()
  readonly inputSchema?: object;

  /** Bound on the whole chain of runs, in milliseconds; absent where the workflow has none. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly executionTimeoutMs?: number;

  /**
   * The variables of the project that the workflow names: of each its JSON Schema and what it begins with, and whether only
   * nodes name it, which yields to a declaration elsewhere. Absent where there are none.
   */
  @IsOptional()
  @IsObject()
  @Untouched()
  readonly projectVariables?: object;

  /** What the workflow offers to the outside; absent in events of versions before it. */
  @IsOptional()
  @IsManifest()
  readonly manifest?: Manifest;

  /** npm packages that the activities import beside Temporal's, each with the versions that will do. */
  @IsOptional()
  @IsObject()
  @Untouched()
  readonly packages?: Readonly<Record<string, string>>;
}

export class VerificationDto {
  @IsBoolean()
  readonly tscPassed!: boolean;

  @IsBoolean()
  readonly eslintPassed!: boolean;

  /** Expressions whose type, by the checker, is `any`. */
  @IsInt()
  @Min(0)
  readonly anyTypesFound!: number;
}

/** `code.generated`: the code exists and waits for its proof. */
export class CodeGeneratedDto extends CompilationEventDto {
  @Nested(() => WorkflowSummaryDto)
  readonly workflow!: WorkflowSummaryDto;

  @Nested(() => GeneratedCodeDto)
  readonly code!: GeneratedCodeDto;
}

/** `code.verified`: tsc and ESLint have found nothing. */
export class CodeVerifiedDto extends CodeGeneratedDto {
  @Nested(() => VerificationDto)
  readonly verification!: VerificationDto;
}

/** What the events that end a compilation without code have in common. */
export class CompilationRefusedDto extends CompilationEventDto {
  /** At least one of severity error. */
  @ArrayNotEmpty()
  @NestedArray(() => DiagnosticDto)
  readonly errors!: readonly DiagnosticDto[];
}

/** `code.failed`: no code could be generated from a valid workflow. */
export class CodeFailedDto extends CompilationRefusedDto {}

/** `code.rejected`: tsc or ESLint found something. */
export class CodeRejectedDto extends CompilationRefusedDto {
  @IsOptional()
  @Nested(() => VerificationDto)
  readonly verification?: VerificationDto;
}
