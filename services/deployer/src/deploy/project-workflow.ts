import {
  COMPILER_VERSION,
  isSameType,
  mergeVariables,
  PROJECT_WORKFLOW_TYPE,
  printProjectWorkflow,
  type ProjectVariable,
  readDeclarations,
} from '@workflow-builder/compiler/project';
import type { CodeVerifiedDto } from '@workflow-builder/contracts';
import { diagnostic } from '@workflow-builder/diagnostics';
import { PLATFORM_WORKFLOW_PREFIX, type ProjectVersion, type VersionWorkflow } from '@workflow-builder/store';
import { projectTaskQueue } from '@workflow-builder/temporal';
import { isJsonObject, type JsonObject, type JsonValue, ownValue } from '@workflow-builder/workflow-model';
import { DeploymentRefused } from './deployment-error.js';
import type { DeploymentPorts } from './ports.js';

/** Id of the project workflow among those of a version. */
const WORKFLOW_ID = `${PLATFORM_WORKFLOW_PREFIX}project`;

/** What each workflow of a version declares of the project's variables; kept as the source of the project workflow. */
type Declarations = ReadonlyMap<string, readonly ProjectVariable[]>;

/** What the workflow of a project's variables is made from. */
export interface ProjectParts {
  readonly projectId: string;
  readonly base: ProjectVersion | undefined;
  /** The workflows of the version to be. */
  readonly workflows: readonly VersionWorkflow[];
  /** Those among them that come anew. */
  readonly codes: readonly CodeVerifiedDto[];
}

type ArtifactPorts = { readonly store: Pick<DeploymentPorts['store'], 'artifacts'> };

export function isProjectWorkflow({ workflowId }: Pick<VersionWorkflow, 'workflowId'>): boolean {
  return workflowId === WORKFLOW_ID;
}

/**
 * The project workflow as the version is to hold it; undefined where no workflow names a variable of the project. Refuses
 * workflows that mean different things by one name, and a variable that is to have another type than it had.
 */
export async function projectWorkflow(ports: ArtifactPorts, parts: ProjectParts): Promise<VersionWorkflow | undefined> {
  const { base, projectId, workflows } = parts;
  const before = await declarationsOf(ports, base);
  const declarations = declarationsAfter(before, parts);
  const variables = merged(declarations);
  refuseRetyped(before, variables);
  const [first] = workflows.filter(({ workflowId }) => declarations.has(workflowId));
  if (first === undefined) return undefined;
  const { artifacts } = ports.store;
  const source = { compiler: COMPILER_VERSION, declarations: Object.fromEntries(declarations) };
  return {
    workflowId: WORKFLOW_ID,
    name: 'Variables of the project',
    type: PROJECT_WORKFLOW_TYPE,
    service: first.service,
    taskQueue: projectTaskQueue(projectId),
    sourceHash: await artifacts.put(bytes(JSON.stringify(source))),
    codeHash: await artifacts.put(bytes(printProjectWorkflow(variables))),
    nodeMap: { nodes: [], lines: [] },
  };
}

/** Of workflows that come anew what they say, of the others what they said. */
function declarationsAfter(before: Declarations, { workflows, codes }: ProjectParts): Declarations {
  const said = new Map(codes.map(({ workflow, code }) => [workflow.id, variablesIn(code.projectVariables)]));
  return new Map(
    workflows.flatMap(({ workflowId }) => {
      const variables = said.get(workflowId) ?? before.get(workflowId) ?? [];
      return variables.length === 0 ? [] : [[workflowId, variables] as const];
    }),
  );
}

function merged(declarations: Declarations): readonly ProjectVariable[] {
  const declarers = [...declarations].map(([workflowId, variables]) => ({ workflowId, variables }));
  const { variables, conflicts } = mergeVariables(declarers);
  const [conflict] = conflicts;
  if (conflict === undefined) return variables;
  const { name, workflowId: workflow, otherId: other } = conflict;
  throw new DeploymentRefused(diagnostic('PROJECT_VARIABLE_CONFLICT', { name, workflow, other }));
}

function refuseRetyped(before: Declarations, variables: readonly ProjectVariable[]): void {
  const known = new Map([...before.values()].flat().map((variable) => [variable.name, variable]));
  for (const variable of variables) {
    const former = known.get(variable.name);
    if (former === undefined || isSameType(former, variable)) continue;
    throw new DeploymentRefused(diagnostic('PROJECT_VARIABLE_RETYPED', { name: variable.name }));
  }
}

async function declarationsOf({ store }: ArtifactPorts, base: ProjectVersion | undefined): Promise<Declarations> {
  const known = base?.workflows.find(isProjectWorkflow);
  if (known === undefined) return new Map();
  const source = await store.artifacts.get(known.sourceHash);
  if (source === undefined) throw new Error('The store has lost the declarations of the variables of the project.');
  const parsed = parse(new TextDecoder().decode(source));
  const declarations = isJsonObject(parsed) ? ownValue(parsed, 'declarations') : undefined;
  if (!isJsonObject(declarations)) throw new Error('The declarations of the variables of the project cannot be read.');
  return new Map(Object.entries(declarations).map(([id, variables]) => [id, listed(variables)]));
}

function listed(variables: JsonValue): readonly ProjectVariable[] {
  const list = Array.isArray(variables) ? variables.filter(isJsonObject) : [];
  return list.flatMap((variable) => {
    const name = ownValue(variable, 'name');
    return typeof name === 'string' ? readDeclarations({ [name]: variable }) : [];
  });
}

function variablesIn(declarations: object | undefined): readonly ProjectVariable[] {
  const parsed = parse(JSON.stringify(declarations ?? {}));
  return isJsonObject(parsed) ? readDeclarations(parsed) : [];
}

const parse: (text: string) => JsonValue | JsonObject = JSON.parse;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
