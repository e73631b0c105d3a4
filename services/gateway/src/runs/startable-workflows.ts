import { Inject, Injectable } from '@nestjs/common';
import { diagnostic } from '@workflow-builder/diagnostics';
import { type Caller, type DeployedWorkflow, isPlatformWorkflow, type Store } from '@workflow-builder/store';
import { ProjectAccess } from '../access/project-access.js';
import { isPlausibleId } from '../http/ids.js';
import { Problem } from '../http/problem.js';
import { STORE } from '../tokens.js';

/** Finds the deployed workflow that a caller means. */
@Injectable()
export class StartableWorkflows {
  constructor(
    private readonly access: ProjectAccess,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /**
   * @param project name of the project, where several have deployed a workflow of this id
   * @throws Problem 403 when the caller may not start it, 404 when no project that the caller knows of has deployed it, 409
   * when several have
   */
  async find(caller: Caller, workflowId: string, project?: string): Promise<DeployedWorkflow> {
    const deployed = isStartable(workflowId) ? await this.store.versions.findDeployed(workflowId) : [];
    const named = deployed.filter((candidate) => project === undefined || candidate.project.name === project);
    const known = await this.knownTo(caller, named);
    const [only, ...others] = known;
    if (only === undefined) throw new Problem(404, [diagnostic('WORKFLOW_NOT_DEPLOYED', { id: workflowId })]);
    if (others.length > 0) {
      const projects = known.map((candidate) => candidate.project.name).join(', ');
      throw new Problem(409, [diagnostic('WORKFLOW_AMBIGUOUS', { id: workflowId, projects }, { field: 'project' })]);
    }
    await this.access.demand(caller, only.project.id, 'change', { kind: 'workflow', id: workflowId });
    return only;
  }

  private async knownTo(caller: Caller, deployed: readonly DeployedWorkflow[]): Promise<readonly DeployedWorkflow[]> {
    const objections = await Promise.all(
      deployed.map(({ project }) => this.access.objection(caller, project.id, 'read')),
    );
    return deployed.filter((_, index) => objections[index] === undefined);
  }
}

function isStartable(workflowId: string): boolean {
  return isPlausibleId(workflowId) && !isPlatformWorkflow(workflowId);
}
