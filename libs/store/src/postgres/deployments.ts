import type { DiagnosticDto } from '@workflow-builder/contracts';
import type { Deployment, DeploymentRequest, Deployments, DeploymentState } from '../deployments.js';
import { DeploymentUnknown } from '../deployment-unknown.js';
import type { Database, Queryable } from './database.js';

interface StateRow {
  readonly state: DeploymentState['state'];
  readonly at: Date;
  readonly step: string | null;
  readonly cause: string | null;
  readonly version: string | null;
  readonly previousVersion: string | null;
  readonly error: DiagnosticDto | null;
}

export class PostgresDeployments implements Deployments {
  constructor(private readonly database: Database) {}

  async request({ id, compilationId, project, service, workflow, requestedAt }: DeploymentRequest): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const inserted = await transaction.execute(
        `insert into deployments (id, compilation_id, project, service, workflow, requested_at)
         values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`,
        [id, compilationId, JSON.stringify(project), JSON.stringify(service), JSON.stringify(workflow), requestedAt],
      );
      if (inserted === 0) return;
      await transaction.execute(
        `insert into deployment_states (deployment_id, state, at) values ($1, 'requested', $2)`,
        [id, requestedAt],
      );
    });
  }

  async append(id: string, state: DeploymentState): Promise<void> {
    await this.database.transaction(async (transaction) => {
      // One at a time, so that each sees how the deployment stands.
      const known = await transaction.execute('select 1 from deployments where id = $1 for no key update', [id]);
      if (known === 0) throw new DeploymentUnknown(id);
      const [last] = await transaction.rows<Pick<StateRow, 'state'>>(
        'select state from deployment_states where deployment_id = $1 order by position desc limit 1',
        [id],
      );
      if (last === undefined || mayFollow(last.state, state.state)) await insert(transaction, id, rowOf(state));
    });
  }

  async get(id: string): Promise<Deployment | undefined> {
    const [request] = await this.database.rows<DeploymentRequest>(
      `select id, compilation_id as "compilationId", project, service, workflow, requested_at as "requestedAt"
       from deployments where id = $1`,
      [id],
    );
    if (request === undefined) return undefined;
    const rows = await this.database.rows<StateRow>(
      `select state, at, step, cause, version, previous_version as "previousVersion", error
       from deployment_states where deployment_id = $1 order by position`,
      [id],
    );
    const [first, ...rest] = rows.map(stateOf);
    return { ...request, states: [first ?? { state: 'requested', at: request.requestedAt }, ...rest] };
  }
}

function mayFollow(last: DeploymentState['state'], next: DeploymentState['state']): boolean {
  return last !== 'succeeded' && !(last === 'failed' && next === 'failed');
}

async function insert(transaction: Queryable, id: string, row: StateRow): Promise<void> {
  const error = row.error === null ? null : JSON.stringify(row.error);
  await transaction.execute(
    `insert into deployment_states (deployment_id, state, at, step, cause, version, previous_version, error)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, row.state, row.at, row.step, row.cause, row.version, row.previousVersion, error],
  );
}

function rowOf(state: DeploymentState): StateRow {
  const { at } = state;
  const blank = { state: state.state, at, step: null, cause: null, version: null, previousVersion: null, error: null };
  switch (state.state) {
    case 'requested':
      return blank;
    case 'running':
      return {
        ...blank,
        step: state.step,
        cause: state.cause ?? null,
        version: state.version ?? null,
        previousVersion: state.previousVersion ?? null,
      };
    case 'succeeded':
      return { ...blank, version: state.version, previousVersion: state.previousVersion ?? null };
    case 'failed':
      return { ...blank, step: state.step, error: state.error };
  }
}

/** The table's own checks vouch for what each state carries. */
function stateOf({ state, at, step, cause, version, previousVersion, error }: StateRow): DeploymentState {
  const previous = previousVersion !== null && { previousVersion };
  if (state === 'succeeded' && version !== null) return { state, at, version, ...previous };
  if (state === 'failed' && step !== null && error !== null) return { state, at, step, error };
  if (state === 'running' && step !== null) {
    return { state, at, step, ...(cause !== null && { cause }), ...(version !== null && { version }), ...previous };
  }
  return { state: 'requested', at };
}
