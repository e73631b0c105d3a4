import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsDefined, IsISO8601, IsObject, IsString, ValidateNested } from 'class-validator';
import type { ValidationReport } from './compile-api.js';
import { CompileOptionsDto, DiagnosticDto } from './events/common.js';

/** Request on `workflow.validate`. */
export class ValidateWorkflowDto {
  @IsDefined()
  readonly document!: unknown;

  @ValidateNested()
  @Type(() => CompileOptionsDto)
  readonly options!: CompileOptionsDto;
}

/** Answer on `workflow.validate`. */
export class ValidationReportDto implements ValidationReport {
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

/** Broadcast of a stage process that is ready, repeated every few seconds; who falls silent is taken for gone. */
export class StageAnnouncementDto {
  @IsString()
  readonly service!: string;

  @IsString()
  readonly instance!: string;

  /** Tools it works with and their versions, such as `{ "tsc": "6.0.3" }`. */
  @IsObject()
  readonly tools!: Readonly<Record<string, string>>;

  @IsISO8601()
  readonly at!: string;
}
