import { Option } from 'commander';
import { ExitCode } from '../errors.js';
import { versionings } from '@workflow-builder/contracts';
import { deployWorkflow } from '../gateway/deploy-workflow.js';
import type { DeployTerms } from '../gateway/gateway.js';
import { neededGateway } from '../gateway/reach-gateway.js';
import { type CompileFlags, readSubmission } from '../input/submission.js';
import type { Io } from '../io.js';
import { renderDeployment } from '../render/deployment.js';
import { nodeLabels } from '../render/node-labels.js';
import { styleFor } from '../render/style.js';
import { asJson, type CommandContext, FILE, type PlatformFlags, withPlatformFlags } from './command.js';
import { percentage } from './deployments.js';

export function addDeploy({ program, io, finish }: CommandContext): void {
  withPlatformFlags(program.command('deploy').description('compile a workflow and deploy it to a running platform'))
    .argument('<file>', FILE)
    .addOption(new Option('--versioning <how>', 'whether open runs stay or go on on it').choices(versionings))
    .option('--percentage <share>', 'share of the new runs at first, 1 to 100 (default: all)', percentage)
    .option('--no-strict', 'take nodes that cannot be reached as warnings')
    .option('--no-comments', 'leave doc comments and node labels out of the code')
    .action((file: string, flags: Flags) => finish(deployFile(file, flags, io)));
}

type Flags = CompileFlags & PlatformFlags & DeployTerms;

async function deployFile(file: string, flags: Flags, io: Io): Promise<ExitCode> {
  const submission = await readSubmission(file, flags, io);
  const gateway = await neededGateway(flags.url, io);
  const { versioning, percentage: share } = flags;
  const terms = { ...(versioning && { versioning }), ...(share !== undefined && { percentage: share }) };
  const answer = await deployWorkflow(gateway, submission, terms);

  const text = flags.json
    ? asJson(answer.ok ? answer.body : answer.failure)
    : renderDeployment(answer, nodeLabels(submission.document), styleFor(io.stdout, io.env));
  io.stdout.write(text);
  return answer.ok && answer.body.status !== 'failed' ? ExitCode.done : ExitCode.refused;
}
