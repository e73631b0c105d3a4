import { COMPILATION_ID, versionings } from '@workflow-builder/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { CompilationTermsRequest } from '../compile/compile.dto.js';

const NOTHING_TO_DEPLOY =
  'send a document as "workflow", those of a service as "workflows", those of a project as "services", the ids of what is drawn as "drawn", or the id of a compilation that succeeded as "compilationId"';

/** Workflows of one deployment, and services of one project. */
export const MAX_WORKFLOWS = 200;
const MAX_SERVICES = 50;

/** One service of a project that is deployed, with all its workflows. */
export class ServiceRequest {
  /** Name of the service within the project. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  readonly service!: string;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MAX_WORKFLOWS)
  readonly workflows!: readonly unknown[];
}

/** What is drawn under `/api/projects`: a project, one of its services, or one of its workflows. */
export class DrawnRequest {
  @IsString()
  @IsNotEmpty()
  readonly projectId!: string;

  @IsOptional()
  @IsString()
  @IsNotEmpty()
  readonly serviceId?: string;

  @IsOptional()
  @IsString()
  @IsNotEmpty()
  readonly workflowId?: string;
}

/**
 * Body of `POST /api/deploy`. One of: `workflow`, a document; `compilationId`, a compilation that succeeded; `workflows`, all
 * documents of a service; `services`, all of a project; `drawn`, what is stored. Documents are compiled first.
 */
export class DeployRequest extends CompilationTermsRequest {
  @ValidateIf(
    ({ compilationId, workflows, services, drawn }: DeployRequest) =>
      !compilationId && !workflows && !services && !drawn,
  )
  @IsDefined({ message: NOTHING_TO_DEPLOY })
  readonly workflow?: unknown;

  /** Stands in for `workflow`; project and service are those of the compilation. */
  @IsOptional()
  @Matches(COMPILATION_ID)
  readonly compilationId?: string;

  /** The service is to hold exactly these; others that it held are gone from new runs. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MAX_WORKFLOWS)
  readonly workflows?: readonly unknown[];

  /** The project is to hold exactly these. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MAX_SERVICES)
  @ValidateNested({ each: true })
  @Type(() => ServiceRequest)
  readonly services?: readonly ServiceRequest[];

  /** With the names and ids that they are stored under; a service or a project is to hold exactly what is drawn of it. */
  @IsOptional()
  @ValidateNested()
  @Type(() => DrawnRequest)
  readonly drawn?: DrawnRequest;

  /** `auto-upgrade`: open runs go on on the new version, if a sample of them can; else it is refused. Default `pinned`. */
  @IsOptional()
  @IsIn(versionings)
  readonly versioning?: (typeof versionings)[number];

  /** Share of the new runs that the version gets at first, 1 to 100; default 100. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  readonly percentage?: number;
}

/** Body of `POST /api/deployments/{id}/ramp`. */
export class RampRequest {
  /** Share of the new runs, 1 to 100; at 100 the version serves alone. */
  @IsInt()
  @Min(1)
  @Max(100)
  readonly percentage!: number;
}

/** Body of `POST /api/deployments/{id}/rollback`. */
export class RollbackRequest {
  /** Build id of the version to return to; default: the one that served before the deployment. */
  @IsOptional()
  @Matches(/^[0-9a-f]{16,64}$/)
  readonly version?: string;
}
