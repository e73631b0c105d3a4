import type { Page, PageRequest } from './page.js';
import type { NamedRef } from './projects.js';
import type { Revised, Written } from './written.js';

/** A drawn workflow without its document. Its id is that of the document, and unique within the project. */
export interface WorkflowSummary extends NamedRef, Revised {
  readonly projectId: string;
  readonly serviceId: string;
}

export interface Workflow extends WorkflowSummary {
  /** As it was saved; nobody has judged it. */
  readonly document: unknown;
}

/** A state that a workflow was saved in. */
export interface WorkflowRevision {
  readonly revision: number;
  readonly savedAt: Date;
  readonly savedBy: string;
  readonly document: unknown;
}

/** What is saved of a workflow. */
export interface Drawing extends NamedRef {
  /** Any JSON value. */
  readonly document: unknown;
}

/** Drawn workflows of a project, ordered by id. Every state that one was saved in is kept. */
export interface Workflows {
  create(projectId: string, serviceId: string, drawing: Drawing): Promise<Written<Workflow>>;
  get(projectId: string, id: string): Promise<Workflow | undefined>;
  /** Of one service, or of the whole project. */
  list(projectId: string, page: PageRequest & { readonly serviceId?: string }): Promise<Page<WorkflowSummary>>;
  /** Any revision will do where none is given. */
  update(projectId: string, drawing: Drawing, revision?: number): Promise<Written<Workflow>>;
  /** With its revisions; deployed versions of it stay. */
  delete(projectId: string, id: string, revision?: number): Promise<Written<null>>;
  revision(projectId: string, id: string, revision: number): Promise<WorkflowRevision | undefined>;
}
