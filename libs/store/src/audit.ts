import type { Page, PageRequest } from './page.js';

/** What a record is about. */
export interface AuditSubject {
  readonly kind: string;
  readonly id: string;
}

/** Who did what, and when. Changes of projects and what belongs to them are recorded by the store itself. */
export interface AuditRecord {
  readonly at: Date;
  /** Id of the user, or the name that a part of the platform goes by. */
  readonly actor: string;
  /** `created`, `updated`, `deleted`, or what a part of the platform says it did. */
  readonly action: string;
  readonly projectId: string;
  readonly subject: AuditSubject;
}

/** Append-only. Owners read the records of their projects. */
export interface Audit {
  /** In the order of their coming. */
  ofProject(projectId: string, page: PageRequest): Promise<Page<AuditRecord>>;
  /** Records, in the caller's name, what no record of the store changed by. For the platform. */
  append(projectId: string, action: string, subject: AuditSubject): Promise<void>;
}
