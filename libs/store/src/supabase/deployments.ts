import type { SupabaseClient } from '@supabase/supabase-js';
import { DeploymentUnknown } from '../deployment-unknown.js';
import type { Deployment, DeploymentRequest, Deployments, DeploymentState } from '../deployments.js';
import type { SqlFunctions } from '../functions/sql-functions.js';
import { type RequestRow, requestOf, type StateFields, type StateRow, stateOf } from '../postgres/deployments.js';
import { answered } from './answers.js';

type TextDate<Row, Key extends keyof Row> = Omit<Row, Key> & Readonly<Record<Key, string>>;

type DeploymentRow = TextDate<Omit<RequestRow, 'order'>, 'requestedAt'> & {
  readonly order: RequestRow['order'] | null;
  readonly compilationId: string | null;
  readonly states: readonly TextDate<StateRow, 'at'>[];
};

const STATE = 'state, at, step, cause, version, previousVersion:previous_version, percentage, error';
const DEPLOYMENT = `id, project, service, workflow, order:asked, compilationId:compilation_id, requestedAt:requested_at, states:deployment_states(${STATE})`;

export class SupabaseDeployments implements Deployments {
  constructor(
    private readonly client: SupabaseClient,
    private readonly functions: SqlFunctions,
  ) {}

  async request({ id, order, project, service, workflow, requestedAt }: DeploymentRequest): Promise<void> {
    await this.functions.call('request_deployment', {
      p_id: id,
      p_order: order,
      p_project: project,
      p_service: service,
      p_workflow: workflow,
      p_requested_at: requestedAt.toISOString(),
    });
  }

  async append(id: string, state: DeploymentState): Promise<void> {
    const fields: Partial<StateFields> & Pick<DeploymentState, 'state' | 'at'> = state;
    const known = await this.functions.call<boolean>('append_deployment_state', {
      p_deployment_id: id,
      p_state: state.state,
      p_at: state.at.toISOString(),
      p_step: fields.step,
      p_cause: fields.cause,
      p_version: fields.version,
      p_previous_version: fields.previousVersion,
      p_percentage: fields.percentage,
      p_error: fields.error,
    });
    if (!known) throw new DeploymentUnknown(id);
  }

  async get(id: string): Promise<Deployment | undefined> {
    const request = this.client
      .from('deployments')
      .select(DEPLOYMENT)
      .eq('id', id)
      .order('position', { referencedTable: 'states' })
      .maybeSingle<DeploymentRow>();
    const row = await answered(request);
    if (row === null) return undefined;
    const { states, compilationId, requestedAt, ...rest } = row;
    const asked = requestOf({ ...rest, order: orderOf(row), requestedAt: new Date(requestedAt) });
    const [first, ...later] = states.map((state) => stateOf({ ...state, at: new Date(state.at) }));
    return { ...asked, states: [first ?? { state: 'requested', at: asked.requestedAt }, ...later] };
  }
}

/** Deployments that were requested before there were orders are of one compilation. */
function orderOf({ order, compilationId }: DeploymentRow): RequestRow['order'] {
  if (order !== null) return order;
  const compilationIds = compilationId === null ? [] : [compilationId];
  return { kind: 'deploy', compilationIds, versioning: 'pinned', percentage: 100 };
}
