import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsDefined,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

/** Options of a compilation as a client sends them; all have defaults. */
export class CompileOptionsRequest {
  /** A node that the entry cannot reach is an error, else a warning. Default true. */
  @IsOptional()
  @IsBoolean()
  readonly strictMode?: boolean;

  /** Doc comments and node labels in the generated code. Default true. */
  @IsOptional()
  @IsBoolean()
  readonly includeComments?: boolean;

  /** An activity without implementation is an error, else a warning. Default false. */
  @IsOptional()
  @IsBoolean()
  readonly requireImplementations?: boolean;
}

const NO_CONTROL_CHARACTERS = /^\P{Cc}*$/u;

const DOCUMENT_MISSING = 'workflow is missing: send the document as {"workflow": …}';

/** Under which terms a document is compiled; all of it optional. */
export class CompilationTermsRequest {
  @IsOptional()
  @ValidateNested()
  @Type(() => CompileOptionsRequest)
  readonly options?: CompileOptionsRequest;

  /** Name of the project; a default project stands in. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  @Matches(NO_CONTROL_CHARACTERS)
  readonly project?: string;

  /** Name of the service within the project; a default service stands in. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  @Matches(NO_CONTROL_CHARACTERS)
  readonly service?: string;
}

/** Body of `POST /compile` (founding plan, appendix C) and of `POST /validate`. */
export class CompileRequest extends CompilationTermsRequest {
  /** The document as the canvas sends it: any JSON. The reader judges it, node by node. */
  @IsDefined({ message: DOCUMENT_MISSING })
  readonly workflow!: unknown;
}
