import type { Member, Members } from '../members.js';
import type { Written } from '../written.js';
import type { SqlFunctions } from './sql-functions.js';
import { ended } from './wire.js';

export class FunctionMembers implements Members {
  constructor(private readonly functions: SqlFunctions) {}

  list(projectId: string): Promise<readonly Member[]> {
    return this.functions.call<readonly Member[]>('list_members', { p_project: projectId });
  }

  async set(projectId: string, { userId, role }: Member): Promise<Written<null>> {
    return ended(await this.functions.call('set_member', { p_project: projectId, p_user: userId, p_role: role }));
  }

  async remove(projectId: string, userId: string): Promise<Written<null>> {
    return ended(await this.functions.call('set_member', { p_project: projectId, p_user: userId, p_role: null }));
  }
}
