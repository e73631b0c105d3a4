import { ArrayNotEmpty, IsArray, IsIn, IsInt, IsOptional, IsString, Matches, Min } from 'class-validator';
import { COMPILATION_ID, DiagnosticDto, NamedRefDto, WorkflowSummaryDto } from './events/common.js';
import { versionings } from './events/deployment.js';
import { Nested, NestedArray } from './nested.js';

/** One execution on Temporal. */
export class RunRefDto {
  /** Temporal workflow id. */
  @IsString()
  readonly workflowId!: string;

  @IsString()
  readonly runId!: string;
}

/** Request on `worker.replay`. */
export class ReplayRunsDto {
  /** Artifact of the store with the bundle. */
  @IsString()
  readonly bundleHash!: string;

  @NestedArray(() => RunRefDto)
  readonly runs!: readonly RunRefDto[];
}

/** How the replay of one run went. */
export class ReplayedRunDto extends RunRefDto {
  /** Why its history does not fit the code; absent when it does. */
  @IsOptional()
  @IsString()
  readonly error?: string;
}

/** Answer on `worker.replay`; runs that Temporal has forgotten are left out. */
export class ReplayReportDto {
  @NestedArray(() => ReplayedRunDto)
  readonly runs!: readonly ReplayedRunDto[];
}

/** Request on `deployer.preview`: what is to be deployed, as `deployment.requested` would say it. */
export class PreviewDeploymentDto {
  @Nested(() => NamedRefDto)
  readonly project!: NamedRefDto;

  /** Absent when the whole project is to be deployed. */
  @IsOptional()
  @Nested(() => NamedRefDto)
  readonly service?: NamedRefDto;

  /** Absent when a whole service or project is to be deployed. */
  @IsOptional()
  @Nested(() => WorkflowSummaryDto)
  readonly workflow?: WorkflowSummaryDto;

  @IsArray()
  @ArrayNotEmpty()
  @Matches(COMPILATION_ID, { each: true })
  readonly compilationIds!: readonly string[];

  @IsIn(versionings)
  readonly versioning!: (typeof versionings)[number];
}

/** A run whose history does not fit the new version. */
export class StrandedRunView extends RunRefDto {
  /** Build id of the version it is on. */
  @IsOptional()
  @IsString()
  readonly version?: string;

  @IsIn(['open', 'closed'])
  readonly state!: 'open' | 'closed';

  /** Node at which an open run stands; absent when it cannot be told. */
  @IsOptional()
  @IsString()
  readonly nodeId?: string;

  /** What the replay found. */
  @IsString()
  readonly reason!: string;
}

/** What a deployment would mean to the runs of one workflow type. */
export class RunForecastView {
  @IsString()
  readonly type!: string;

  /** Open runs. */
  @IsInt()
  @Min(0)
  readonly open!: number;

  /** Open runs that stay on their version, since they are pinned to it. */
  @IsInt()
  @Min(0)
  readonly pinned!: number;

  /** Open and recent runs that were replayed on the new version, at most 20. */
  @IsInt()
  @Min(0)
  readonly sampled!: number;

  /** Of those, the ones that are safe to move. */
  @IsInt()
  @Min(0)
  readonly safe!: number;

  /** Of those, the others. */
  @NestedArray(() => StrandedRunView)
  readonly stranded!: readonly StrandedRunView[];
}

/** Body of `POST /api/deployments/preview`: what a deployment would do; nothing was deployed. */
export class DeploymentPreview {
  /** Build id of the version to be. */
  @IsString()
  readonly version!: string;

  /** The version that serves now. */
  @IsOptional()
  @IsString()
  readonly previousVersion?: string;

  /** How runs may take the version: `auto-upgrade` is possible when all samples replay. */
  @IsArray()
  @IsIn(versionings, { each: true })
  readonly possible!: readonly (typeof versionings)[number][];

  /** Per workflow type with open or recent runs. */
  @NestedArray(() => RunForecastView)
  readonly types!: readonly RunForecastView[];
}

/** Answer on `deployer.preview`: the preview, or why there can be none. */
export class PreviewAnswerDto {
  @IsOptional()
  @Nested(() => DeploymentPreview)
  readonly preview?: DeploymentPreview;

  @NestedArray(() => DiagnosticDto)
  readonly errors!: readonly DiagnosticDto[];
}
