import { ExitCode, Unavailable } from '../errors.js';
import { deployWorkflow } from '../gateway/deploy-workflow.js';
import { runningGateway } from '../gateway/reach-gateway.js';
import { type CompileFlags, readSubmission } from '../input/submission.js';
import type { Io } from '../io.js';
import { renderDeployment } from '../render/deployment.js';
import { nodeLabels } from '../render/node-labels.js';
import { styleFor } from '../render/style.js';
import { type CommandContext, FILE } from './command.js';

export function addDeploy({ program, io, finish }: CommandContext): void {
  program
    .command('deploy')
    .description('compile a workflow and deploy it to a running platform')
    .argument('<file>', FILE)
    .option('--json', 'print the answer of GET /api/deploy/{id}, or that of the refusal')
    .option('--url <url>', 'gateway to use (default: WB_URL, else http://localhost:3020)')
    .option('--no-strict', 'take nodes that cannot be reached as warnings')
    .option('--no-comments', 'leave doc comments and node labels out of the code')
    .action((file: string, flags: Flags) => finish(deployFile(file, flags, io)));
}

interface Flags extends CompileFlags {
  readonly json?: true;
  readonly url?: string;
}

async function deployFile(file: string, flags: Flags, io: Io): Promise<ExitCode> {
  const submission = await readSubmission(file, flags, io);
  const gateway = await runningGateway({ url: flags.url }, io);
  if (!gateway)
    throw new Unavailable('No platform is running; start one with "wb up", or name its gateway with --url.');
  const answer = await deployWorkflow(gateway, submission);

  const text = flags.json
    ? `${JSON.stringify(answer.ok ? answer.body : answer.failure, null, 2)}\n`
    : renderDeployment(answer, nodeLabels(submission.document), styleFor(io.stdout, io.env));
  io.stdout.write(text);
  return answer.ok && answer.body.status === 'succeeded' ? ExitCode.done : ExitCode.refused;
}
