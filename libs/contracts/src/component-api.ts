import { Type } from 'class-transformer';
import { IsArray, IsIn, IsObject, IsOptional, IsString, ValidateIf, ValidateNested } from 'class-validator';

const roles = [
  'entry',
  'end',
  'step',
  'condition',
  'loop',
  'phase',
  'retry',
  'receiver',
  'configuration',
  'endpoint',
] as const;

/** Where edges enter or leave. */
export class PortDto {
  /** `sourceHandle` or `targetHandle` of edges; null for the only one of a side. */
  @ValidateIf(({ handle }: PortDto) => handle !== null)
  @IsString()
  readonly handle!: string | null;
}

export class PortsDto {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => PortDto)
  readonly inputs!: readonly PortDto[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => PortDto)
  readonly outputs!: readonly PortDto[];
}

/** An activity of the standard library. */
export class ActivityDescription {
  /** `componentName` of nodes that execute it. */
  @IsString()
  readonly name!: string;

  @IsString()
  readonly label!: string;

  /** JSON Schema (draft-07) of `data.config`. */
  @IsObject()
  readonly configSchema!: object;
}

/** A node type, with what an editor needs to offer it. */
export class ComponentDescription {
  /** `type` of nodes. */
  @IsString()
  readonly type!: string;

  @IsString()
  readonly label!: string;

  @IsString()
  readonly category!: string;

  /** The part that a node without settings plays in a graph. */
  @IsIn(roles)
  readonly role!: (typeof roles)[number];

  /** What it does, in a sentence or two. */
  @IsString()
  readonly summary!: string;

  /** Page of the documentation, relative to the root of the repository. */
  @IsString()
  readonly docsUrl!: string;

  @ValidateNested()
  @Type(() => PortsDto)
  readonly ports!: PortsDto;

  /** JSON Schema (draft-07) of `data.config`. */
  @IsObject()
  readonly configSchema!: object;

  /** Of `activity`: what it can execute. */
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ActivityDescription)
  readonly activities?: readonly ActivityDescription[];
}

/** Body of the answer to `GET /api/components`. */
export class ComponentList {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ComponentDescription)
  readonly components!: readonly ComponentDescription[];
}
