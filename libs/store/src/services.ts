import type { Page, PageRequest } from './page.js';
import type { Description, NamedRef } from './projects.js';
import type { Revised, Written } from './written.js';

export interface Service extends NamedRef, Description, Revised {
  readonly projectId: string;
}

/** Services of a project, ordered by id. */
export interface Services {
  create(projectId: string, service: NamedRef & Description): Promise<Written<Service>>;
  get(projectId: string, id: string): Promise<Service | undefined>;
  list(projectId: string, page: PageRequest): Promise<Page<Service>>;
  /** Any revision will do where none is given. */
  update(projectId: string, id: string, change: Description, revision?: number): Promise<Written<Service>>;
  /** With its drawings; `in_use` once anything of it was deployed. */
  delete(projectId: string, id: string, revision?: number): Promise<Written<null>>;
}
