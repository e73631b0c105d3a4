import { InvalidArgumentError } from 'commander';
import { ExitCode } from '../errors.js';
import { withGateway } from '../gateway/reach-gateway.js';
import { runWorkflow } from '../gateway/run-workflow.js';
import { jsonOf } from '../input/json-text.js';
import { type CompileFlags, readSubmission } from '../input/submission.js';
import type { Io } from '../io.js';
import { renderRun } from '../render/run.js';
import { nodeLabels } from '../render/node-labels.js';
import { styleFor } from '../render/style.js';
import { asJson, type CommandContext, FILE } from './command.js';

const DEFAULT_WAIT_S = 300;

export function addRun({ program, io, finish }: CommandContext): void {
  program
    .command('run')
    .description('compile, deploy and run a workflow, on a running platform or on one that lives for this run')
    .argument('<file>', FILE)
    .option('--input <json>', 'input of the run', '{}')
    .option('--json', 'print status, result, error, logs, workflowId, runId and version')
    .option('--url <url>', 'gateway to use (default: WB_URL, else http://localhost:3020 if one answers there)')
    .option('--wait <seconds>', 'how long to wait for the end of the run', seconds, DEFAULT_WAIT_S)
    .option('--no-strict', 'take nodes that cannot be reached as warnings')
    .option('--no-comments', 'leave doc comments and node labels out of the code')
    .action((file: string, flags: Flags) => finish(runFile(file, flags, io)));
}

interface Flags extends CompileFlags {
  readonly input: string;
  readonly json?: true;
  readonly url?: string;
  readonly wait: number;
}

function seconds(text: string): number {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new InvalidArgumentError('It has to be a number of seconds above 0.');
}

async function runFile(file: string, flags: Flags, io: Io): Promise<ExitCode> {
  const input = jsonOf(flags.input, '--input');
  const submission = await readSubmission(file, flags, io);
  const request = { submission, input, timeoutMs: flags.wait * 1_000 };
  const report = await withGateway({ url: flags.url }, io, (gateway) => runWorkflow(gateway, request));

  const text = flags.json
    ? asJson(report)
    : renderRun(report, nodeLabels(submission.document), styleFor(io.stdout, io.env));
  io.stdout.write(text);
  return report.status === 'completed' ? ExitCode.done : ExitCode.refused;
}
