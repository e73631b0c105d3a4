import type { DeploymentView } from '@workflow-builder/contracts';
import { InvalidArgumentError } from 'commander';
import { ExitCode } from '../errors.js';
import { deploymentAfter, endOf } from '../gateway/deployment-progress.js';
import type { Answer, Gateway } from '../gateway/gateway.js';
import { neededGateway } from '../gateway/reach-gateway.js';
import type { Io } from '../io.js';
import { renderDeployment, renderRefusal } from '../render/deployment.js';
import { renderPreview } from '../render/preview.js';
import { styleFor } from '../render/style.js';
import { asJson, type CommandContext, type PlatformFlags, withPlatformFlags } from './command.js';
import { type DeployableFlags, labelsIn, readDeployable, withDeployableFlags } from './deployable.js';

export function addDeployments({ program, io, finish }: CommandContext): void {
  const group = program.command('deployments').description('look at deployments, and move them on or back');

  withPlatformFlags(group.command('show').description('show how one stands'))
    .argument('<id>', 'id of the deployment')
    .action((id: string, flags: PlatformFlags) => finish(tell(flags, io, (gateway) => gateway.deployment(id))));

  withPlatformFlags(group.command('ramp').description('give a version that ramps another share of the new runs'))
    .argument('<id>', 'id of the deployment')
    .argument('<percentage>', 'share of the new runs, 1 to 100; at 100 it serves alone', percentage)
    .action((id: string, share: number, flags: PlatformFlags) =>
      finish(tell(flags, io, (gateway) => ramp(gateway, id, share))),
    );

  withPlatformFlags(group.command('rollback').description('return to the version that served before a deployment'))
    .argument('<id>', 'id of the deployment')
    .option('--to <version>', 'build id of the version to return to (default: the one that served before)')
    .action((id: string, { to, ...flags }: PlatformFlags & { readonly to?: string }) =>
      finish(tell(flags, io, (gateway) => rollBack(gateway, id, to))),
    );

  const previewing = group.command('preview').description('tell what deploying would mean to open runs');
  withDeployableFlags(withPlatformFlags(previewing)).action(
    (file: string | undefined, flags: PlatformFlags & DeployableFlags) => finish(preview(file, flags, io)),
  );
}

/** A share of the new runs, in percent. */
export function percentage(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 100) return value;
  throw new InvalidArgumentError('It has to be a whole number from 1 to 100.');
}

/** Waits until the deployer has noted something new: the share, the end, or why it stays as it is. */
async function ramp(gateway: Gateway, id: string, share: number): Promise<Answer<DeploymentView>> {
  const asked = await gateway.ramp(id, share);
  return asked.ok ? deploymentAfter(gateway, asked.body) : asked;
}

async function rollBack(gateway: Gateway, id: string, version?: string): Promise<Answer<DeploymentView>> {
  const asked = await gateway.rollBack(id, version);
  return asked.ok ? endOf(gateway, asked.body) : asked;
}

async function tell(
  { url, json }: PlatformFlags,
  io: Io,
  ask: (gateway: Gateway) => Promise<Answer<DeploymentView>>,
): Promise<ExitCode> {
  const answer = await ask(await neededGateway(url, io));
  const text = json
    ? asJson(answer.ok ? answer.body : answer.failure)
    : renderDeployment(answer, new Map(), styleFor(io.stdout, io.env));
  io.stdout.write(text);
  return answer.ok && answer.body.status !== 'failed' ? ExitCode.done : ExitCode.refused;
}

async function preview(file: string | undefined, flags: PlatformFlags & DeployableFlags, io: Io): Promise<ExitCode> {
  const deployable = await readDeployable(file, flags, io);
  const answer = await (await neededGateway(flags.url, io)).preview(deployable);
  const labels = labelsIn(deployable);
  const style = styleFor(io.stdout, io.env);
  if (flags.json) io.stdout.write(asJson(answer.ok ? answer.body : answer.failure));
  else if (answer.ok) io.stdout.write(renderPreview(answer.body, labels, style));
  else io.stdout.write(renderRefusal(answer.failure, labels, style));
  return answer.ok ? ExitCode.done : ExitCode.refused;
}
