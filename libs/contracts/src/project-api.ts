import { IsIn, IsInt, IsISO8601, IsNotEmpty, IsOptional, IsString, Min } from 'class-validator';
import { NamedRefDto } from './events/common.js';
import { Nested, NestedArray } from './nested.js';
import { Untouched } from './untouched.js';

/** A record that is changed by who knows its state; `ETag` is its revision. */
export class RevisedView {
  /** Counts its states from 1. */
  @IsInt()
  @Min(1)
  readonly revision!: number;

  @IsISO8601()
  readonly createdAt!: string;

  @IsISO8601()
  readonly updatedAt!: string;
}

/** A part of a list. */
export class PageView {
  /** As the query parameter `cursor` takes it for the page after; absent on the last one. */
  @IsOptional()
  @IsString()
  readonly nextCursor?: string;
}

/** Body of `GET /api/projects/{project}`. */
export class ProjectView extends RevisedView {
  @IsString()
  @IsNotEmpty()
  readonly id!: string;

  @IsString()
  @IsNotEmpty()
  readonly name!: string;

  @IsString()
  readonly description!: string;

  /** Ordered by id. */
  @NestedArray(() => NamedRefDto)
  readonly services!: readonly NamedRefDto[];
}

export class ProjectPage extends PageView {
  @NestedArray(() => ProjectView)
  readonly items!: readonly ProjectView[];
}

/** Body of `GET /api/projects/{project}/services/{service}`. */
export class ServiceView extends RevisedView {
  @IsString()
  @IsNotEmpty()
  readonly projectId!: string;

  @IsString()
  @IsNotEmpty()
  readonly id!: string;

  @IsString()
  @IsNotEmpty()
  readonly name!: string;

  @IsString()
  readonly description!: string;
}

export class ServicePage extends PageView {
  @NestedArray(() => ServiceView)
  readonly items!: readonly ServiceView[];
}

/** A drawn workflow without its document. */
export class DrawingSummaryView extends RevisedView {
  @IsString()
  @IsNotEmpty()
  readonly projectId!: string;

  @IsString()
  @IsNotEmpty()
  readonly serviceId!: string;

  /** That of the document; unique within the project. */
  @IsString()
  @IsNotEmpty()
  readonly id!: string;

  @IsString()
  @IsNotEmpty()
  readonly name!: string;
}

/** Body of `GET /api/projects/{project}/services/{service}/workflows/{workflow}`. */
export class DrawingView extends DrawingSummaryView {
  /** As it was saved; nobody has judged it. */
  @Untouched()
  readonly workflow!: unknown;
}

export class DrawingPage extends PageView {
  @NestedArray(() => DrawingSummaryView)
  readonly items!: readonly DrawingSummaryView[];
}

/** Body of `GET …/workflows/{workflow}/revisions/{revision}`. */
export class DrawingRevisionView {
  @IsInt()
  @Min(1)
  readonly revision!: number;

  @IsISO8601()
  readonly savedAt!: string;

  @IsString()
  readonly savedBy!: string;

  @Untouched()
  readonly workflow!: unknown;
}

/** Kinds of servers that activities know. */
export const CONNECTOR_KINDS = ['postgresql', 'redis'] as const;

export type ConnectorKind = (typeof CONNECTOR_KINDS)[number];

/** Body of `GET /api/projects/{project}/connectors/{connector}`. Its secret is in no answer. */
export class ConnectorView extends RevisedView {
  @IsString()
  @IsNotEmpty()
  readonly projectId!: string;

  /** As documents name it. */
  @IsString()
  @IsNotEmpty()
  readonly id!: string;

  @IsString()
  @IsNotEmpty()
  readonly name!: string;

  @IsString()
  readonly kind!: string;
}

export class ConnectorPage extends PageView {
  @NestedArray(() => ConnectorView)
  readonly items!: readonly ConnectorView[];
}

/** What members of a project may do: an owner everything, an editor all but its members and its end, a viewer read. */
export const ROLES = ['owner', 'editor', 'viewer'] as const;

export class MemberView {
  @IsString()
  @IsNotEmpty()
  readonly userId!: string;

  @IsIn(ROLES)
  readonly role!: (typeof ROLES)[number];
}

export class MemberList {
  /** Ordered by user id. */
  @NestedArray(() => MemberView)
  readonly items!: readonly MemberView[];
}

export class AuditSubjectView {
  @IsString()
  readonly kind!: string;

  @IsString()
  readonly id!: string;
}

/** Who did what, and when. */
export class AuditRecordView {
  @IsISO8601()
  readonly at!: string;

  @IsString()
  readonly actor!: string;

  @IsString()
  readonly action!: string;

  @Nested(() => AuditSubjectView)
  readonly subject!: AuditSubjectView;
}

export class AuditPage extends PageView {
  /** In the order of their coming. */
  @NestedArray(() => AuditRecordView)
  readonly items!: readonly AuditRecordView[];
}
