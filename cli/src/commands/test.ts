import type { Rehearsable, Scenario } from '@workflow-builder/rehearsal';
import { ExitCode, Unavailable } from '../errors.js';
import { optionsBeside, WITH, WITH_MEANING } from '../input/project-options.js';
import { type CompileFlags, readSubmission } from '../input/submission.js';
import type { Io } from '../io.js';
import { renderFailure } from '../render/compilation.js';
import { nodeLabels } from '../render/node-labels.js';
import { styleFor } from '../render/style.js';
import type { TestReport } from '../rehearsal/test-workflow.js';
import { renderTestReport } from '../render/test-report.js';
import { asJson, type CommandContext, FILE } from './command.js';

export function addTest({ program, io, finish }: CommandContext): void {
  program
    .command('test')
    .description(
      'rehearse a workflow without a server: the scenarios beside it, and derived ones for what these leave out',
    )
    .argument('<file>', FILE)
    .option('--scenarios <file>', 'scenarios to run (default: FILE with the ending .scenarios.json, if it is there)')
    .option('--no-derive', 'run only the scenarios that are written down')
    .option('--write', 'write derived scenarios to the file of scenarios, to be edited and kept')
    .option(
      '--temporal',
      'run the scenarios, derived ones too, on a Temporal server as well (TEMPORAL_ADDRESS, else one of its own)',
    )
    .option('--capture <run>', 'add the scenario of a past run of the platform to the file of scenarios')
    .option('--url <url>', 'gateway that knows the run (default: WB_URL, else http://localhost:3020)')
    .option(WITH, WITH_MEANING)
    .option('--json', 'print the report for programs')
    .option('--no-strict', 'take nodes that cannot be reached as warnings')
    .action((file: string, flags: Flags) => finish(testFile(file, flags, io)));
}

interface Flags extends Pick<CompileFlags, 'strict'> {
  readonly scenarios?: string;
  readonly derive: boolean;
  readonly write?: true;
  readonly temporal?: true;
  readonly capture?: string;
  readonly url?: string;
  readonly with?: readonly string[];
  readonly json?: true;
}

async function testFile(file: string, flags: Flags, io: Io): Promise<ExitCode> {
  const compileFlags: CompileFlags = { strict: flags.strict, comments: true };
  const submission = await readSubmission(file, compileFlags, io);
  const { document } = submission;
  const options = await optionsBeside(flags.with, submission, compileFlags, io);
  const [{ rehearsable }, { scenariosFile }, { testWorkflow }] = await Promise.all([
    import('../rehearsal/rehearsable.js'),
    import('../rehearsal/scenarios-file.js'),
    import('../rehearsal/test-workflow.js'),
  ]);
  const style = styleFor(io.stdout, io.env);
  const compiled = rehearsable(document, options);
  if (compiled.workflow === undefined) {
    io.stdout.write(renderFailure({ errors: compiled.errors, warnings: [] }, { labels: nodeLabels(document), style }));
    return ExitCode.refused;
  }
  const { workflow } = compiled;

  const scenarios = scenariosFile(file, flags.scenarios);
  if (flags.capture !== undefined) await scenarios.add([await captured(workflow, flags.capture, flags.url, io)]);
  const written = await scenarios.read();
  const onStandIn = await testWorkflow(workflow, written, { derive: flags.derive });
  const derived = onStandIn.derived.map(({ scenario }) => scenario);
  if (flags.write === true) await scenarios.add(derived);
  const report = flags.temporal === true ? await onTemporal(compiled, [...written, ...derived], io) : onStandIn;
  io.stdout.write(flags.json ? asJson(report) : renderTestReport(report, workflow, style));
  return report.passed ? ExitCode.done : ExitCode.refused;
}

async function onTemporal(
  { workflow, code }: { readonly workflow: Rehearsable; readonly code: string },
  scenarios: readonly Scenario[],
  io: Io,
): Promise<TestReport> {
  const { testOnTemporal } = await import('../rehearsal/on-temporal/test-on-temporal.js');
  return testOnTemporal(workflow, code, scenarios, io);
}

async function captured(workflow: Rehearsable, run: string, url: string | undefined, io: Io): Promise<Scenario> {
  const [{ captureRun }, { runningGateway }] = await Promise.all([
    import('../rehearsal/capture-run.js'),
    import('../gateway/reach-gateway.js'),
  ]);
  const gateway = await runningGateway({ url }, io);
  if (gateway === undefined)
    throw new Unavailable('No platform is running that could know the run; name one with --url.');
  return captureRun(workflow, run, gateway);
}
