import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsNotEmpty, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';

/** Options of a compilation as a client sends them; both have defaults. */
export class CompileOptionsRequest {
  /** A node that the entry cannot reach is an error, else a warning. */
  @ApiPropertyOptional({ default: true })
  @IsOptional()
  @IsBoolean()
  readonly strictMode?: boolean;

  /** Doc comments and node labels in the generated code. */
  @ApiPropertyOptional({ default: true })
  @IsOptional()
  @IsBoolean()
  readonly includeComments?: boolean;
}

/** Body of `POST /validate`, and what `POST /compile` takes as well. */
export class ValidateRequest {
  /** The document as the canvas sends it. Any JSON: the reader judges it, and says so node by node. */
  @ApiProperty({ type: Object })
  @IsDefined({ message: 'workflow is missing: send the document as {"workflow": …}' })
  @Transform(({ obj }: { obj: { workflow?: unknown } }) => obj.workflow, { toClassOnly: true })
  readonly workflow!: unknown;

  @ApiPropertyOptional({ type: CompileOptionsRequest })
  @IsOptional()
  @ValidateNested()
  @Type(() => CompileOptionsRequest)
  readonly options?: CompileOptionsRequest;
}

/** Body of `POST /compile`: founding plan, appendix C; project and service may be named. */
export class CompileRequest extends ValidateRequest {
  /** Name of the project; a default project stands in. */
  @ApiPropertyOptional({ default: 'Default project' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  readonly project?: string;

  /** Name of the service within the project; a default service stands in. */
  @ApiPropertyOptional({ default: 'Default service' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  readonly service?: string;
}
