import { type DerivedScenario, describeTarget, type Difference, type Rehearsable } from '@workflow-builder/rehearsal';
import type { Coverage, ScenarioReport, TestReport } from '../rehearsal/test-workflow.js';
import type { Style } from './style.js';

/** A test for a person: each scenario, then what they cover, then what nothing shows. */
export function renderTestReport(report: TestReport, workflow: Rehearsable, style: Style): string {
  const { scenarios, derived, nodes, edges, missing, passed } = report;
  const lines = [
    ...scenarios.flatMap((scenario) => renderScenario(scenario, style)),
    ...derived.map((scenario) => renderDerived(scenario, style)),
    `${renderCoverage('nodes', nodes)}, ${renderCoverage('edges', edges)}`,
    ...missing.map((target) => style.yellow(`no scenario shows: ${describeTarget(target, workflow)}`)),
    passed ? style.green('passed') : style.red('failed'),
  ];
  return `${lines.join('\n')}\n`;
}

function renderScenario({ name, status, path, differences }: ScenarioReport, style: Style): readonly string[] {
  const mark = differences.length === 0 ? style.green('✓') : style.red('✗');
  return [
    `${mark} ${name} ${style.dim(`${status}: ${path.join(' → ')}`)}`,
    ...differences.map((difference) => `  ${renderDifference(difference)}`),
  ];
}

function renderDifference(difference: Difference): string {
  if (difference.about === 'code') return `the run broke: ${difference.actual}`;
  const { about, expected, actual } = difference;
  return `${about}: expected ${JSON.stringify(expected)}, was ${JSON.stringify(actual ?? null)}`;
}

function renderDerived({ scenario: { name, expected } }: DerivedScenario, style: Style): string {
  const { status = '', errorType } = expected ?? {};
  return `${style.cyan('+')} ${name} ${style.dim(errorType === undefined ? status : `${status} ${errorType}`)}`;
}

function renderCoverage(what: string, { shown, total }: Coverage): string {
  return `${what} ${shown} of ${total}`;
}
