import type { Manifest } from '@workflow-builder/manifest';
import { Type } from 'class-transformer';
import {
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Min,
  ValidateNested,
} from 'class-validator';
import { GeneratedFilesDto, VerificationDto } from './events/code.js';
import { DiagnosticDto } from './events/common.js';
import { IsManifest } from './manifest-field.js';

export class CompilationMetadata {
  @IsInt()
  @Min(0)
  readonly nodeCount!: number;

  @IsInt()
  @Min(0)
  readonly edgeCount!: number;

  /** Milliseconds the stages worked on it, waiting not counted. */
  @IsInt()
  @Min(0)
  readonly compilationTimeMs!: number;

  /** Version of the compiler. */
  @IsString()
  readonly version!: string;
}

/** Body of a successful compilation: founding plan, appendix C, with the manifest and the warnings beside it. */
export class CompileSuccess {
  @IsIn([true])
  readonly success!: true;

  @ValidateNested()
  @Type(() => GeneratedFilesDto)
  readonly code!: GeneratedFilesDto;

  /** What the workflow offers to the outside; absent for code of versions before it. */
  @IsOptional()
  @IsManifest()
  readonly manifest?: Manifest;

  @ValidateNested()
  @Type(() => CompilationMetadata)
  readonly metadata!: CompilationMetadata;

  @ValidateNested()
  @Type(() => VerificationDto)
  readonly verification!: VerificationDto;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DiagnosticDto)
  readonly warnings!: readonly DiagnosticDto[];
}

/** Body of everything that did not succeed, on every route: at least one error. */
export class Failure {
  @IsIn([false])
  readonly success!: false;

  @IsArray()
  @ArrayMinSize(1)
  @ValidateNested({ each: true })
  @Type(() => DiagnosticDto)
  readonly errors!: readonly DiagnosticDto[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DiagnosticDto)
  readonly warnings!: readonly DiagnosticDto[];
}

export type CompileResponse = CompileSuccess | Failure;

/** Body of an answer to `POST /validate`: founding plan, appendix C. Also the answer on `workflow.validate`. */
export class ValidationReport {
  @IsBoolean()
  readonly valid!: boolean;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DiagnosticDto)
  readonly errors!: readonly DiagnosticDto[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DiagnosticDto)
  readonly warnings!: readonly DiagnosticDto[];

  @IsArray()
  @IsString({ each: true })
  readonly suggestions!: readonly string[];
}
