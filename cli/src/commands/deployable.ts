import type { Command } from 'commander';
import { UsageError } from '../errors.js';
import { type CompileFlags, type Deployable, readSubmission } from '../input/submission.js';
import type { Io } from '../io.js';
import { nodeLabels } from '../render/node-labels.js';
import { FILE } from './command.js';

/** Flags that name what is drawn in place of a file. */
interface DrawnFlags {
  /** Id of the project. */
  readonly drawn?: string;
  /** Id of the service. */
  readonly service?: string;
  /** Id of the workflow document. */
  readonly workflow?: string;
}

export type DeployableFlags = CompileFlags & DrawnFlags;

export function withDeployableFlags(command: Command): Command {
  return command
    .argument('[file]', FILE)
    .option('--drawn <project>', 'in place of a file, what is drawn of the project of this id')
    .option('--service <id>', 'with --drawn, of this service alone')
    .option('--workflow <id>', 'with --drawn, this workflow alone')
    .option('--no-strict', 'take nodes that cannot be reached as warnings')
    .option('--no-comments', 'leave doc comments and node labels out of the code');
}

/** @throws UsageError where neither a file nor a project is named, or both, or parts of no project; or for a file that is none */
export async function readDeployable(file: string | undefined, flags: DeployableFlags, io: Io): Promise<Deployable> {
  const { drawn: projectId, service, workflow, strict, comments } = flags;
  if (projectId === undefined) {
    if (service !== undefined || workflow !== undefined) throw new UsageError('--service and --workflow need --drawn.');
    if (file === undefined) throw new UsageError('Name a file, or a project with --drawn.');
    return readSubmission(file, flags, io);
  }
  if (file !== undefined) throw new UsageError('Name a file, or a project with --drawn, not both.');
  const part = {
    ...(service !== undefined && { serviceId: service }),
    ...(workflow !== undefined && { workflowId: workflow }),
  };
  return { drawn: { projectId, ...part }, options: { strictMode: strict, includeComments: comments } };
}

/** Labels of the nodes, by id, as far as they are known here. */
export function labelsIn(deployable: Deployable): ReadonlyMap<string, string> {
  return 'drawn' in deployable ? new Map() : nodeLabels(deployable.document);
}
