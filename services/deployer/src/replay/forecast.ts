import type { ReplayedRunDto, RunForecastView, StrandedRunView } from '@workflow-builder/contracts';
import type { ProjectVersion } from '@workflow-builder/store';
import { deploymentName, type DeploymentRun, type RunQuery } from '@workflow-builder/temporal';
import type { DeploymentPorts } from '../deploy/ports.js';
import { isProjectWorkflow } from '../deploy/project-workflow.js';
import { standingNode } from './standing-node.js';

/** Histories that are replayed per workflow type. */
export const SAMPLE_SIZE = 20;

/** Runs that one request replays; keeps each of them within its deadline. */
const RUNS_AT_ONCE = 100;

export type ForecastPorts = Pick<DeploymentPorts, 'store' | 'replay' | 'runs'>;

/** Which runs are to be tried on which code. */
export interface ForecastQuestion {
  readonly projectId: string;
  /** Versions whose types may have runs. */
  readonly versions: readonly Pick<ProjectVersion, 'buildId' | 'workflows'>[];
  /** The types that the new version serves, and its bundle. */
  readonly served: ReadonlySet<string>;
  readonly bundleHash: string;
  /** Where samples come from, in this order, until there are {@link SAMPLE_SIZE} of a type. */
  readonly sources: readonly Omit<RunQuery, 'deploymentName' | 'types'>[];
}

interface Sample {
  readonly type: string;
  readonly runs: readonly DeploymentRun[];
}

/** Tries runs on the code of a version to be: which would go on, which not. Types without runs are left out. */
export async function forecast(ports: ForecastPorts, question: ForecastQuestion): Promise<readonly RunForecastView[]> {
  // The project workflow begins a run of its own on each version.
  const workflows = question.versions
    .flatMap((version) => version.workflows)
    .filter((each) => !isProjectWorkflow(each));
  const types = new Set(workflows.map(({ type }) => type));
  const samples = await Promise.all([...types].sort().map((type) => sampleOf(ports, question, type)));
  const taken = samples.filter(({ runs }) => runs.length > 0);
  const errors = await replayed(ports, question, taken);
  return Promise.all(taken.map((sample) => view(ports, question, sample, errors)));
}

async function sampleOf(
  { runs }: ForecastPorts,
  { projectId, sources }: ForecastQuestion,
  type: string,
): Promise<Sample> {
  const sample = new Map<string, DeploymentRun>();
  for (const source of sources) {
    if (sample.size === SAMPLE_SIZE) break;
    const query = { ...source, deploymentName: deploymentName(projectId), types: [type] };
    const found = await runs.list(query, SAMPLE_SIZE);
    for (const run of found) if (sample.size < SAMPLE_SIZE) sample.set(run.runId, run);
  }
  return { type, runs: [...sample.values()] };
}

/** The faults by run id; runs without one are not in it, runs that Temporal has forgotten neither. */
async function replayed(
  { replay }: ForecastPorts,
  { bundleHash, served }: ForecastQuestion,
  samples: readonly Sample[],
): Promise<ReadonlyMap<string, string>> {
  const errors = new Map<string, string>();
  const runs = samples.filter(({ type }) => served.has(type)).flatMap((sample) => sample.runs);
  for (let start = 0; start < runs.length; start += RUNS_AT_ONCE) {
    const part = runs.slice(start, start + RUNS_AT_ONCE);
    const results: readonly ReplayedRunDto[] = await replay(
      bundleHash,
      part.map(({ workflowId, runId }) => ({ workflowId, runId })),
    );
    for (const { runId, error } of results) if (error !== undefined) errors.set(runId, error);
  }
  return errors;
}

async function view(
  ports: ForecastPorts,
  { projectId, served, versions }: ForecastQuestion,
  { type, runs }: Sample,
  errors: ReadonlyMap<string, string>,
): Promise<RunForecastView> {
  const query = { deploymentName: deploymentName(projectId), types: [type], state: 'open' } as const;
  const [open, pinned] = await Promise.all([
    ports.runs.count(query),
    ports.runs.count({ ...query, behavior: 'pinned' }),
  ]);
  const reasonFor = ({ runId, state }: DeploymentRun): string | undefined => {
    if (served.has(type)) return errors.get(runId);
    return state === 'open' ? 'the new version has no workflow of this type' : undefined;
  };
  const stranded = await Promise.all(
    runs.flatMap((run) => {
      const reason = reasonFor(run);
      return reason === undefined ? [] : [strandedRun(ports, versions, run, reason)];
    }),
  );
  return { type, open, pinned, sampled: runs.length, safe: runs.length - stranded.length, stranded };
}

async function strandedRun(
  { runs }: ForecastPorts,
  versions: ForecastQuestion['versions'],
  run: DeploymentRun,
  reason: string,
): Promise<StrandedRunView> {
  const { workflowId, runId, state, buildId } = run;
  const nodeId = state === 'open' ? await standingNode(runs, versions, run) : undefined;
  return {
    ...{ workflowId, runId, state, reason },
    ...(buildId !== undefined && { version: buildId }),
    ...(nodeId !== undefined && { nodeId }),
  };
}
