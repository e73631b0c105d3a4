import type { Written } from './written.js';

/** An `owner` may do everything; an `editor` all but delete the project and choose its members; a `viewer` reads. */
export type Role = 'owner' | 'editor' | 'viewer';

export interface Member {
  readonly userId: string;
  readonly role: Role;
}

/** Who belongs to a project. Only an owner changes it, and the last owner stays (`in_use`). */
export interface Members {
  /** Ordered by user id. */
  list(projectId: string): Promise<readonly Member[]>;
  set(projectId: string, member: Member): Promise<Written<null>>;
  remove(projectId: string, userId: string): Promise<Written<null>>;
}
