import type { DiagnosticDto, WorkflowSummaryDto } from '@workflow-builder/contracts';
import type { Deployment, DeploymentOrder, DeploymentRequest, Deployments, DeploymentState } from '../deployments.js';
import type { NamedRef } from '../projects.js';
import { DeploymentUnknown } from '../deployment-unknown.js';
import type { Database } from './database.js';

export interface RequestRow {
  readonly id: string;
  readonly project: NamedRef;
  readonly service: NamedRef | null;
  readonly workflow: WorkflowSummaryDto | null;
  readonly order: DeploymentOrder;
  readonly requestedAt: Date;
}

/** Whatever any state carries beside its name and time. */
export interface StateFields {
  readonly step: string;
  readonly cause: string;
  readonly version: string;
  readonly previousVersion: string;
  readonly percentage: number;
  readonly error: DiagnosticDto;
}

export type StateRow = Pick<DeploymentState, 'state' | 'at'> & {
  readonly [F in keyof StateFields]: StateFields[F] | null;
};

/** Deployments that were requested before there were orders are of one compilation. */
const ORDER = `coalesce(asked, json_build_object('kind', 'deploy', 'compilationIds', json_build_array(compilation_id),
  'versioning', 'pinned', 'percentage', 100))`;

export class PostgresDeployments implements Deployments {
  constructor(private readonly database: Database) {}

  async request({ id, order, project, service, workflow, requestedAt }: DeploymentRequest): Promise<void> {
    await this.database.rows('select request_deployment($1, $2, $3, $4, $5, $6)', [
      id,
      JSON.stringify(order),
      JSON.stringify(project),
      service && JSON.stringify(service),
      workflow && JSON.stringify(workflow),
      requestedAt,
    ]);
  }

  async append(id: string, state: DeploymentState): Promise<void> {
    const fields: Partial<StateFields> & Pick<DeploymentState, 'state' | 'at'> = state;
    const { step, cause, version, previousVersion, percentage, error } = fields;
    const [row] = await this.database.rows<{ known: boolean }>(
      'select append_deployment_state($1, $2, $3, $4, $5, $6, $7, $8, $9) as known',
      [id, state.state, state.at, step, cause, version, previousVersion, percentage, error && JSON.stringify(error)],
    );
    if (row?.known !== true) throw new DeploymentUnknown(id);
  }

  async get(id: string): Promise<Deployment | undefined> {
    const [request] = await this.database.rows<RequestRow>(
      `select id, project, service, workflow, ${ORDER} as "order", requested_at as "requestedAt"
       from deployments where id = $1`,
      [id],
    );
    if (request === undefined) return undefined;
    const rows = await this.database.rows<StateRow>(
      `select state, at, step, cause, version, previous_version as "previousVersion", percentage, error
       from deployment_states where deployment_id = $1 order by position`,
      [id],
    );
    const [first, ...rest] = rows.map(stateOf);
    return { ...requestOf(request), states: [first ?? { state: 'requested', at: request.requestedAt }, ...rest] };
  }
}

export function requestOf({ service, workflow, ...request }: RequestRow): DeploymentRequest {
  return { ...request, ...(service !== null && { service }), ...(workflow !== null && { workflow }) };
}

/** The table's own checks vouch for what each state carries. */
export function stateOf({
  state,
  at,
  step,
  cause,
  version,
  previousVersion,
  percentage,
  error,
}: StateRow): DeploymentState {
  const previous = previousVersion !== null && { previousVersion };
  const why = cause !== null && { cause };
  if (state === 'succeeded' && version !== null) return { state, at, version, ...previous };
  if (state === 'ramping' && version !== null && percentage !== null) {
    return { state, at, version, ...previous, percentage, ...why };
  }
  if (state === 'rolled_back' && version !== null && previousVersion !== null) {
    return { state, at, version, previousVersion };
  }
  if (state === 'failed' && step !== null && error !== null) return { state, at, step, error };
  if (state === 'running' && step !== null) {
    return { state, at, step, ...why, ...(version !== null && { version }), ...previous };
  }
  return { state: 'requested', at };
}
