import type { NamedRef, Project, Projects } from '../projects.js';
import type { Database } from './database.js';

interface ProjectRow {
  readonly id: string;
  readonly name: string;
  readonly services: readonly NamedRef[];
}

export class PostgresProjects implements Projects {
  constructor(private readonly database: Database) {}

  async ensure(project: NamedRef, service: NamedRef): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await transaction.execute(
        `insert into projects (id, name) values ($1, $2)
         on conflict (id) do update set name = excluded.name where projects.name <> excluded.name`,
        [project.id, project.name],
      );
      await transaction.execute(
        `insert into services (project_id, id, name) values ($1, $2, $3)
         on conflict (project_id, id) do update set name = excluded.name where services.name <> excluded.name`,
        [project.id, service.id, service.name],
      );
    });
  }

  async get(projectId: string): Promise<Project | undefined> {
    const [project] = await this.database.rows<ProjectRow>(
      `select p.id, p.name, coalesce(
         (select json_agg(json_build_object('id', s.id, 'name', s.name) order by s.id)
          from services s where s.project_id = p.id), '[]') as services
       from projects p where p.id = $1`,
      [projectId],
    );
    return project;
  }
}
