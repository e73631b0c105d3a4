import type { RunView } from '@workflow-builder/contracts';
import { ExitCode } from '../errors.js';
import type { Answer, Gateway } from '../gateway/gateway.js';
import { neededGateway } from '../gateway/reach-gateway.js';
import { jsonOf } from '../input/json-text.js';
import type { Io } from '../io.js';
import { renderRefusal } from '../render/deployment.js';
import { renderRunState } from '../render/run.js';
import { styleFor } from '../render/style.js';
import { asJson, type CommandContext, type PlatformFlags, withPlatformFlags } from './command.js';

export function addRuns({ program, io, finish }: CommandContext): void {
  const group = program.command('runs').description('look at runs, and control them');

  withPlatformFlags(group.command('show').description('show how one stands'))
    .argument('<id>', 'id of the run')
    .action((id: string, flags: PlatformFlags) => finish(tell(flags, io, (gateway) => gateway.run(id))));

  withPlatformFlags(group.command('cancel').description('ask one to end; what it is doing is cancelled'))
    .argument('<id>', 'id of the run')
    .action((id: string, flags: PlatformFlags) => finish(tell(flags, io, (gateway) => gateway.cancel(id))));

  withPlatformFlags(group.command('terminate').description('end one at once'))
    .argument('<id>', 'id of the run')
    .option('--reason <text>', 'kept in its history')
    .action((id: string, { reason, ...flags }: PlatformFlags & { readonly reason?: string }) =>
      finish(tell(flags, io, (gateway) => gateway.terminate(id, reason))),
    );

  withPlatformFlags(group.command('signal').description('send a signal to one, and show how it stands'))
    .argument('<id>', 'id of the run')
    .argument('<name>', 'name of the signal')
    .option('--payload <json>', 'what is sent', 'null')
    .action((id: string, name: string, { payload, ...flags }: PlatformFlags & { readonly payload: string }) => {
      const sent = jsonOf(payload, '--payload');
      return finish(tell(flags, io, (gateway) => signal(gateway, id, name, sent)));
    });
}

async function signal(gateway: Gateway, id: string, name: string, payload: unknown): Promise<Answer<RunView>> {
  const answer = await gateway.signal(id, name, payload);
  return answer.ok ? gateway.run(id) : answer;
}

async function tell(
  { url, json }: PlatformFlags,
  io: Io,
  ask: (gateway: Gateway) => Promise<Answer<RunView>>,
): Promise<ExitCode> {
  const answer = await ask(await neededGateway(url, io));
  const style = styleFor(io.stdout, io.env);
  if (json) io.stdout.write(asJson(answer.ok ? answer.body : answer.failure));
  else
    io.stdout.write(answer.ok ? renderRunState(answer.body, style) : renderRefusal(answer.failure, new Map(), style));
  return answer.ok ? ExitCode.done : ExitCode.refused;
}
