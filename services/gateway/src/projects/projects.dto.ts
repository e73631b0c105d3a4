import { ROLES } from '@workflow-builder/contracts';
import { IsDefined, IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const NO_CONTROL_CHARACTERS = /^\P{Cc}*$/u;
const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/;

/** Body of a `PUT` on a project or a service. */
export class DescribeRequest {
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  @Matches(NO_CONTROL_CHARACTERS)
  readonly name!: string;

  /** Empty by default. */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  @Matches(/^[^\0]*$/)
  readonly description?: string;
}

/** Body of `POST /api/projects` and of `POST …/services`. */
export class CreateRequest extends DescribeRequest {
  /** Follows from the name by default, as it does for a deployment that names a project. */
  @IsOptional()
  @Matches(ID)
  readonly id?: string;
}

/** Body of `POST …/workflows` and of `PUT …/workflows/{workflow}`. */
export class DrawingRequest {
  /** The document as the canvas has it: an object with `id` and `name`. Saving does not judge the rest of it. */
  @IsDefined()
  readonly workflow!: unknown;
}

/** Body of `PUT …/members/{user}`. */
export class MemberRequest {
  @IsIn(ROLES)
  readonly role!: (typeof ROLES)[number];
}
