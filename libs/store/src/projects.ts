import type { Page, PageRequest } from './page.js';
import type { Revised, Written } from './written.js';

/** A project or a service by id, with the name it shows. */
export interface NamedRef {
  readonly id: string;
  readonly name: string;
}

/** What people say of a project or a service. */
export interface Description {
  readonly name: string;
  /** Empty where there is none. */
  readonly description: string;
}

export interface Project extends NamedRef, Description, Revised {
  /** Ordered by id. */
  readonly services: readonly NamedRef[];
}

/** Projects that the caller is a member of, ordered by id. A user who creates one owns it. */
export interface Projects {
  /** Creates the project and the service where they do not exist; names follow the last caller. For the platform. */
  ensure(project: NamedRef, service: NamedRef): Promise<void>;
  create(project: NamedRef & Description): Promise<Written<Project>>;
  get(projectId: string): Promise<Project | undefined>;
  list(page: PageRequest): Promise<Page<Project>>;
  /** Any revision will do where none is given. */
  update(projectId: string, change: Description, revision?: number): Promise<Written<Project>>;
  /** With its services, drawings, connectors and members; `in_use` once anything of it was deployed. */
  delete(projectId: string, revision?: number): Promise<Written<null>>;
}
