import {
  type DerivedScenario,
  deriveScenarios,
  type Difference,
  differences,
  type Rehearsable,
  type Rehearsal,
  rehearse,
  type Scenario,
  shownBy,
  type Target,
  targetKey,
  targetsOf,
} from '@workflow-builder/rehearsal';

export interface ScenarioReport {
  readonly name: string;
  /** How the run ended; `broke` when the code does not end, or does what code must not do. */
  readonly status: 'completed' | 'failed' | 'waiting' | 'broke';
  /** Nodes in the order in which they ended. */
  readonly path: readonly string[];
  /** Empty when the scenario passed. */
  readonly differences: readonly Difference[];
}

export interface Coverage {
  readonly shown: number;
  readonly total: number;
}

export interface TestReport {
  readonly passed: boolean;
  /** Those that are written down. */
  readonly scenarios: readonly ScenarioReport[];
  readonly derived: readonly DerivedScenario[];
  readonly nodes: Coverage;
  readonly edges: Coverage;
  /** What neither a written nor a derived scenario shows. */
  readonly missing: readonly Target[];
}

export interface TestOptions {
  readonly derive: boolean;
  /** How a scenario is run. Default: on the stand-in, as derived ones always are. */
  readonly run?: (scenario: Scenario) => Promise<Rehearsal>;
}

/** Runs the scenarios, and derives others for what they do not show. */
export async function testWorkflow(
  workflow: Rehearsable,
  scenarios: readonly Scenario[],
  { derive, run = (scenario) => rehearse(workflow, scenario) }: TestOptions,
): Promise<TestReport> {
  const targets = targetsOf(workflow);
  const shown = new Set<string>();
  const reports: ScenarioReport[] = [];
  for (const scenario of scenarios) {
    const rehearsal = await run(scenario);
    if (rehearsal.kind === 'ended') for (const key of shownBy(rehearsal.trace, targets)) shown.add(key);
    reports.push({
      name: scenario.name,
      status: rehearsal.kind === 'ended' ? rehearsal.trace.outcome.kind : 'broke',
      path: rehearsal.kind === 'ended' ? rehearsal.trace.steps.map(({ nodeId }) => nodeId) : [],
      differences: differences(rehearsal, scenario.expected),
    });
  }
  const derived = derive ? await deriveScenarios(workflow, shown) : [];
  for (const { shows } of derived) for (const target of shows) shown.add(targetKey(target));

  const isShown = (target: Target): boolean => shown.has(targetKey(target));
  const coverage = (kind: Target['kind']): Coverage => {
    const ofKind = targets.filter((target) => target.kind === kind);
    return { shown: ofKind.filter(isShown).length, total: ofKind.length };
  };
  return {
    passed: reports.every((report) => report.differences.length === 0),
    scenarios: reports,
    derived,
    nodes: coverage('node'),
    edges: coverage('edge'),
    missing: targets.filter((target) => !isShown(target)),
  };
}
