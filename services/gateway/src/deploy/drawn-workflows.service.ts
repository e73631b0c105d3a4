import { Inject, Injectable } from '@nestjs/common';
import { diagnostic } from '@workflow-builder/diagnostics';
import type { Caller, NamedRef, Store, Workflow, Workflows } from '@workflow-builder/store';
import type { CompilationTask } from '../compile/compilation-identity.js';
import { compileOptions } from '../compile/compilation-task.js';
import type { CompilationTermsRequest } from '../compile/compile.dto.js';
import { Problem } from '../http/problem.js';
import { found } from '../http/records.js';
import { STORE } from '../tokens.js';
import { type DrawnRequest, MAX_WORKFLOWS } from './deploy.dto.js';

/** A drawn workflow, as it is to be compiled. */
export interface DrawnTask {
  /** Id of the document. */
  readonly workflowId: string;
  readonly task: CompilationTask;
}

/** Drawn workflows that one question to the store brings. */
const PAGE = 100;

/** Reads the drawn workflows that a deployment names, as its caller sees them. */
@Injectable()
export class DrawnWorkflows {
  constructor(@Inject(STORE) private readonly store: Store) {}

  /**
   * One workflow, all of a service, or all of a project, ordered by id.
   * @throws Problem 404 when the caller knows of no such project, service or workflow, 422 when there are none or too many
   */
  async of(request: DrawnRequest, terms: CompilationTermsRequest, caller: Caller): Promise<readonly DrawnTask[]> {
    const { projectId, serviceId } = request;
    const { projects, workflows } = this.store.workspaceOf(caller);
    const project = found(await projects.get(projectId), { kind: 'project', id: projectId });
    if (serviceId !== undefined) serviceOf(project.services, serviceId);
    const options = compileOptions(terms);
    return (await drawn(workflows, request)).map(({ id, document, serviceId: service }) => ({
      workflowId: id,
      task: { document, options, project: refOf(project), service: refOf(serviceOf(project.services, service)) },
    }));
  }
}

async function drawn(
  workflows: Workflows,
  { projectId, serviceId, workflowId }: DrawnRequest,
): Promise<readonly Workflow[]> {
  const ids = workflowId === undefined ? await idsOf(workflows, projectId, serviceId) : [workflowId];
  if (ids.length === 0) throw unfit('there is no drawn workflow to deploy');
  const read: Workflow[] = [];
  for (const id of ids) read.push(await one(workflows, { projectId, serviceId, workflowId: id }));
  return read;
}

type WorkflowPlace = Pick<DrawnRequest, 'projectId'> & {
  readonly serviceId: string | undefined;
  readonly workflowId: string;
};

/** @throws Problem 404 */
async function one(workflows: Workflows, { projectId, serviceId, workflowId }: WorkflowPlace): Promise<Workflow> {
  const workflow = await workflows.get(projectId, workflowId);
  const isThere = serviceId === undefined || workflow?.serviceId === serviceId;
  return found(isThere ? workflow : undefined, { kind: 'workflow', id: workflowId });
}

/** @throws Problem 422 when they are more than a deployment may hold */
async function idsOf(
  workflows: Workflows,
  projectId: string,
  serviceId: string | undefined,
): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const scope = { limit: PAGE, ...(after !== undefined && { after }), ...(serviceId !== undefined && { serviceId }) };
    const page = await workflows.list(projectId, scope);
    ids.push(...page.items.map(({ id }) => id));
    after = page.next;
  } while (after !== undefined && ids.length <= MAX_WORKFLOWS);
  if (ids.length > MAX_WORKFLOWS) throw unfit(`there are more than ${String(MAX_WORKFLOWS)} drawn workflows`);
  return ids;
}

/** @throws Problem 404 */
function serviceOf(services: readonly NamedRef[], id: string): NamedRef {
  return found(
    services.find((service) => service.id === id),
    { kind: 'service', id },
  );
}

const refOf = ({ id, name }: NamedRef): NamedRef => ({ id, name });

function unfit(reason: string): Problem {
  return new Problem(422, [diagnostic('REQUEST_INVALID', { reason }, { field: 'drawn' })]);
}
