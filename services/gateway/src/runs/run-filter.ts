import { runStatuses, type RunStatus } from '@workflow-builder/contracts';
import { choiceFilter, instantFilter, invalidFilter, type QueryOf, textFilter } from '../http/filters.js';

/** Query parameters of the list of runs, with what each is for. */
export const RUN_FILTERS = {
  project: 'Id of a project; without it the runs of all that you see.',
  service: 'Id of a service.',
  workflow: 'Id of a workflow document.',
  version: 'Build id of the version that the run is on.',
  status: `One of ${runStatuses.join(', ')}.`,
  from: 'Started then or later; RFC 3339.',
  to: 'Started before; RFC 3339.',
};

export interface RunFilter {
  readonly project?: string;
  readonly service?: string;
  readonly workflow?: string;
  readonly version?: string;
  readonly status?: RunStatus;
  readonly from?: Date;
  readonly to?: Date;
}

/** What builds are called; it goes into a query of Temporal's. */
const BUILD_ID = /^[\w-]+$/;

/** @throws Problem 400 */
export function runFilter(query: QueryOf<keyof typeof RUN_FILTERS>): RunFilter {
  const version = textFilter(query.version, 'version');
  if (version !== undefined && !BUILD_ID.test(version)) throw invalidFilter('version', 'must be a build id');
  const [project, service] = [textFilter(query.project, 'project'), textFilter(query.service, 'service')];
  const workflow = textFilter(query.workflow, 'workflow');
  const status = choiceFilter(query.status, 'status', runStatuses);
  const [from, to] = [instantFilter(query.from, 'from'), instantFilter(query.to, 'to')];
  return {
    ...(project !== undefined && { project }),
    ...(service !== undefined && { service }),
    ...(workflow !== undefined && { workflow }),
    ...(version !== undefined && { version }),
    ...(status !== undefined && { status }),
    ...(from && { from }),
    ...(to && { to }),
  };
}
