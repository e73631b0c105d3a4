import type { DependencyState, HealthReport } from '@workflow-builder/telemetry';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsString, Min, ValidateNested } from 'class-validator';

const states: readonly DependencyState[] = ['available', 'unavailable'];
const statuses: readonly HealthReport['status'][] = ['healthy', 'degraded', 'unhealthy'];

/** The tools that prove code, as verifiers announce them. */
export class VerifierTools {
  @IsIn(states)
  readonly tsc!: DependencyState;

  @IsIn(states)
  readonly eslint!: DependencyState;
}

/** Body of `GET /health`: founding plan, appendix C. */
export class HealthView {
  /** That of the whole gateway; `/health/ready` names everything that it depends on. */
  @IsIn(statuses)
  readonly status!: HealthReport['status'];

  @IsString()
  readonly version!: string;

  /** Seconds. */
  @IsInt()
  @Min(0)
  readonly uptime!: number;

  @ValidateNested()
  @Type(() => VerifierTools)
  readonly dependencies!: VerifierTools;
}

export function healthView({ dependencies, ...report }: HealthReport): HealthView {
  const { tsc = 'unavailable', eslint = 'unavailable' } = dependencies;
  return { ...report, dependencies: { tsc, eslint } };
}
