import type { Workspace } from '../workspace.js';
import { FunctionAudit } from './audit.js';
import { FunctionComponents } from './components.js';
import { FunctionConnectors } from './connectors.js';
import { FunctionMembers } from './members.js';
import { FunctionProjects } from './projects.js';
import { FunctionServices } from './services.js';
import type { SqlFunctions } from './sql-functions.js';
import { FunctionWorkflows } from './workflows.js';

/** A workspace over the functions of the database, as the one caller that they are called as. */
export function workspaceOver(functions: SqlFunctions): Workspace {
  return {
    projects: new FunctionProjects(functions),
    members: new FunctionMembers(functions),
    services: new FunctionServices(functions),
    workflows: new FunctionWorkflows(functions),
    connectors: new FunctionConnectors(functions),
    components: new FunctionComponents(functions),
    audit: new FunctionAudit(functions),
  };
}
