import type { Page, PageRequest } from '../page.js';
import type { Description, NamedRef, Project, Projects } from '../projects.js';
import type { Written } from '../written.js';
import type { SqlFunctions } from './sql-functions.js';
import { dates, ended, listArguments, pageOf, type Wire, type WireWritten, written } from './wire.js';

type ProjectRow = Wire<Project>;

export class FunctionProjects implements Projects {
  constructor(private readonly functions: SqlFunctions) {}

  async ensure(project: NamedRef, service: NamedRef): Promise<void> {
    const args = { p_project: project.id, p_project_name: project.name, p_id: service.id, p_name: service.name };
    await this.functions.call('ensure_service', args);
  }

  async create({ id, name, description }: NamedRef & Description): Promise<Written<Project>> {
    const args = { p_id: id, p_name: name, p_description: description };
    return written(await this.functions.call<WireWritten<ProjectRow>>('create_project', args), projectOf);
  }

  async get(projectId: string): Promise<Project | undefined> {
    const row = await this.functions.call<ProjectRow | null>('get_project', { p_id: projectId });
    return row === null ? undefined : projectOf(row);
  }

  async list(page: PageRequest): Promise<Page<Project>> {
    const rows = await this.functions.call<readonly ProjectRow[]>('list_projects', listArguments(page));
    return pageOf(rows, page, projectOf, ({ id }) => id);
  }

  async update(projectId: string, change: Description, revision?: number): Promise<Written<Project>> {
    const args = { p_id: projectId, p_revision: revision, p_name: change.name, p_description: change.description };
    return written(await this.functions.call<WireWritten<ProjectRow>>('update_project', args), projectOf);
  }

  async delete(projectId: string, revision?: number): Promise<Written<null>> {
    return ended(await this.functions.call('delete_project', { p_id: projectId, p_revision: revision }));
  }
}

function projectOf(row: ProjectRow): Project {
  return { ...row, ...dates(row) };
}
