import type { GeneratedCode } from '@workflow-builder/compiler';
import { ExitCode } from '../errors.js';
import { optionsBeside, WITH, WITH_MEANING } from '../input/project-options.js';
import { type CompileFlags, readSubmission } from '../input/submission.js';
import type { Io } from '../io.js';
import { renderCompilation } from '../render/compilation.js';
import { nodeLabels } from '../render/node-labels.js';
import { styleFor } from '../render/style.js';
import { asJson, type CommandContext, FILE } from './command.js';

export function addCompile({ program, io, finish }: CommandContext): void {
  program
    .command('compile')
    .description('compile a workflow and prove its code, in this process')
    .argument('<file>', FILE)
    .option('--out <dir>', 'write the code as a project that builds and runs by itself')
    .option(WITH, WITH_MEANING)
    .option('--json', 'print the answer of POST /compile')
    .option('--no-strict', 'take nodes that cannot be reached as warnings')
    .option('--no-comments', 'leave doc comments and node labels out of the code')
    .action((file: string, flags: Flags) => finish(compileFile(file, flags, io)));
}

interface Flags extends CompileFlags {
  readonly out?: string;
  readonly with?: readonly string[];
  readonly json?: true;
}

async function compileFile(file: string, flags: Flags, io: Io): Promise<ExitCode> {
  const submission = await readSubmission(file, flags, io);
  const { document } = submission;
  const options = await optionsBeside(flags.with, submission, flags, io);
  const { compileWorkflow } = await import('../compile/compile-workflow.js');
  const { response, code } = await compileWorkflow(document, options);

  if (flags.out !== undefined && code !== undefined) await writeOut(flags.out, code);
  const text = flags.json
    ? asJson(response)
    : renderCompilation(response, { labels: nodeLabels(document), out: flags.out, style: styleFor(io.stdout, io.env) });
  io.stdout.write(text);
  return response.success ? ExitCode.done : ExitCode.refused;
}

async function writeOut(directory: string, code: GeneratedCode): Promise<void> {
  const { writeProject } = await import('../output/project.js');
  await writeProject(directory, code);
}
