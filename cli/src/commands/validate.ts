import { validate } from '@workflow-builder/compiler';
import { validationReport } from '@workflow-builder/contracts';
import { ExitCode } from '../errors.js';
import { optionsBeside, WITH, WITH_MEANING } from '../input/project-options.js';
import { type CompileFlags, readSubmission } from '../input/submission.js';
import type { Io } from '../io.js';
import { count, renderDiagnostics } from '../render/diagnostics.js';
import { nodeLabels } from '../render/node-labels.js';
import { styleFor } from '../render/style.js';
import { asJson, type CommandContext, FILE } from './command.js';

export function addValidate({ program, io, finish }: CommandContext): void {
  program
    .command('validate')
    .description('find everything that is wrong with a workflow, without generating code')
    .argument('<file>', FILE)
    .option(WITH, WITH_MEANING)
    .option('--json', 'print the answer of POST /validate')
    .option('--no-strict', 'take nodes that cannot be reached as warnings')
    .action((file: string, flags: ValidateFlags) => finish(validateFile(file, flags, io)));
}

interface ValidateFlags {
  readonly with?: readonly string[];
  readonly json?: true;
  readonly strict: boolean;
}

async function validateFile(file: string, { json, strict, with: others }: ValidateFlags, io: Io): Promise<ExitCode> {
  const flags: CompileFlags = { strict, comments: true };
  const submission = await readSubmission(file, flags, io);
  const { document } = submission;
  const options = await optionsBeside(others, submission, flags, io);
  const { diagnostics } = validate(document, options);
  const report = validationReport(diagnostics);

  if (json) {
    io.stdout.write(asJson(report));
  } else {
    const style = styleFor(io.stdout, io.env);
    const verdict = report.valid ? style.green('Valid') : style.red('Not valid');
    io.stdout.write(renderDiagnostics(diagnostics, nodeLabels(document), style));
    io.stdout.write(
      `${verdict}: ${count(report.errors.length, 'error')}, ${count(report.warnings.length, 'warning')}.\n`,
    );
  }
  return report.valid ? ExitCode.done : ExitCode.refused;
}
