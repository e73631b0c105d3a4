import { Option } from 'commander';
import { ExitCode } from '../errors.js';
import { versionings } from '@workflow-builder/contracts';
import { deployWorkflow } from '../gateway/deploy-workflow.js';
import type { DeployTerms } from '../gateway/gateway.js';
import { neededGateway } from '../gateway/reach-gateway.js';
import type { Io } from '../io.js';
import { renderDeployment } from '../render/deployment.js';
import { styleFor } from '../render/style.js';
import { asJson, type CommandContext, type PlatformFlags, withPlatformFlags } from './command.js';
import { type DeployableFlags, labelsIn, readDeployable, withDeployableFlags } from './deployable.js';
import { percentage } from './deployments.js';

export function addDeploy({ program, io, finish }: CommandContext): void {
  const command = program
    .command('deploy')
    .description('compile a workflow, or what is drawn, and deploy it to a running platform');
  withDeployableFlags(withPlatformFlags(command))
    .addOption(new Option('--versioning <how>', 'whether open runs stay or go on on it').choices(versionings))
    .option('--percentage <share>', 'share of the new runs at first, 1 to 100 (default: all)', percentage)
    .action((file: string | undefined, flags: Flags) => finish(deploy(file, flags, io)));
}

type Flags = DeployableFlags & PlatformFlags & DeployTerms;

async function deploy(file: string | undefined, flags: Flags, io: Io): Promise<ExitCode> {
  const deployable = await readDeployable(file, flags, io);
  const gateway = await neededGateway(flags.url, io);
  const { versioning, percentage: share } = flags;
  const terms = { ...(versioning && { versioning }), ...(share !== undefined && { percentage: share }) };
  const answer = await deployWorkflow(gateway, deployable, terms);

  const text = flags.json
    ? asJson(answer.ok ? answer.body : answer.failure)
    : renderDeployment(answer, labelsIn(deployable), styleFor(io.stdout, io.env));
  io.stdout.write(text);
  return answer.ok && answer.body.status !== 'failed' ? ExitCode.done : ExitCode.refused;
}
