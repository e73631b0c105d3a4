/** A project or a service by id, with the name it shows. */
export interface NamedRef {
  readonly id: string;
  readonly name: string;
}

export interface Project extends NamedRef {
  /** Ordered by id. */
  readonly services: readonly NamedRef[];
}

export interface Projects {
  /** Creates the project and the service where they do not exist; names follow the last caller. */
  ensure(project: NamedRef, service: NamedRef): Promise<void>;
  get(projectId: string): Promise<Project | undefined>;
}
