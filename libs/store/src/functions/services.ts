import type { Page, PageRequest } from '../page.js';
import type { Description, NamedRef } from '../projects.js';
import type { Service, Services } from '../services.js';
import type { Written } from '../written.js';
import type { SqlFunctions } from './sql-functions.js';
import { dates, ended, listArguments, pageOf, type Wire, type WireWritten, written } from './wire.js';

type ServiceRow = Wire<Service>;

export class FunctionServices implements Services {
  constructor(private readonly functions: SqlFunctions) {}

  async create(projectId: string, { id, name, description }: NamedRef & Description): Promise<Written<Service>> {
    const args = { p_project: projectId, p_id: id, p_name: name, p_description: description };
    return written(await this.functions.call<WireWritten<ServiceRow>>('create_service', args), serviceOf);
  }

  async get(projectId: string, id: string): Promise<Service | undefined> {
    const row = await this.functions.call<ServiceRow | null>('get_service', { p_project: projectId, p_id: id });
    return row === null ? undefined : serviceOf(row);
  }

  async list(projectId: string, page: PageRequest): Promise<Page<Service>> {
    const args = { p_project: projectId, ...listArguments(page) };
    const rows = await this.functions.call<readonly ServiceRow[]>('list_services', args);
    return pageOf(rows, page, serviceOf, ({ id }) => id);
  }

  async update(projectId: string, id: string, change: Description, revision?: number): Promise<Written<Service>> {
    const { name, description } = change;
    const args = { p_project: projectId, p_id: id, p_revision: revision, p_name: name, p_description: description };
    return written(await this.functions.call<WireWritten<ServiceRow>>('update_service', args), serviceOf);
  }

  async delete(projectId: string, id: string, revision?: number): Promise<Written<null>> {
    return ended(await this.functions.call('delete_service', { p_project: projectId, p_id: id, p_revision: revision }));
  }
}

function serviceOf(row: ServiceRow): Service {
  return { ...row, ...dates(row) };
}
