import type { ReceiveOperation, Step } from '@workflow-builder/ir';
import type { Rehearsable } from '../rehearsable.js';
import { describeTarget, shownBy, type Target, targetKey, targetsOf } from '../scenario/coverage.js';
import { rehearse } from '../scenario/rehearse.js';
import type { MockedOutcome, Scenario, ScenarioMessage } from '../scenario/scenario.js';
import { type Constants, constantsOf } from './constants.js';
import { Draw } from './draw.js';
import { Values } from './values.js';

/** Scenarios that are tried one after the other without anything new, before the rest counts as out of reach. */
const PATIENCE = 80;

/** What takes longer is no scenario that people could follow, and would make them wait. */
const MOST_STEPS = 3_000;

export interface DerivedScenario {
  readonly scenario: Scenario;
  /** What it shows that no scenario before it has shown. */
  readonly shows: readonly Target[];
}

/**
 * Looks for scenarios which together show as much of a workflow as can be found: each branch, loops without rounds, with one, with
 * several and past their limit, time-outs, failures inside retries. They are found by trying values around the constants of the
 * workflow and keeping what shows something new, so that the same workflow gives the same scenarios.
 * @param shown keys of targets that need no scenario any more
 */
export async function deriveScenarios(
  workflow: Rehearsable,
  shown: ReadonlySet<string> = new Set(),
): Promise<readonly DerivedScenario[]> {
  const targets = targetsOf(workflow);
  const seen = new Set(shown);
  const kept: DerivedScenario[] = [];
  const drafts = new Drafts(workflow);
  let lastNews = 0;
  for (
    let attempt = 0;
    attempt - lastNews < PATIENCE && targets.some((target) => !seen.has(targetKey(target)));
    attempt += 1
  ) {
    const scenario = drafts.next(attempt, kept.at(-1 - (attempt % 3))?.scenario);
    const rehearsal = await rehearse(workflow, scenario, { mostSteps: MOST_STEPS });
    if (rehearsal.kind === 'broke') continue;
    const keys = shownBy(rehearsal.trace, targets);
    const shows = targets.filter((target) => keys.has(targetKey(target)) && !seen.has(targetKey(target)));
    if (shows.length === 0) continue;
    lastNews = attempt;
    for (const target of shows) seen.add(targetKey(target));
    const { outcome } = rehearsal.trace;
    const expected = {
      status: outcome.kind,
      ...(outcome.kind === 'failed' && { errorType: outcome.type }),
    };
    kept.push({ scenario: { ...scenario, name: nameOf(shows, workflow), expected }, shows });
  }
  return kept;
}

/** After what tells it from the others best: a behaviour or a branch, rather than a node. */
function nameOf(shows: readonly Target[], workflow: Rehearsable): string {
  const isBranch = (target: Target): boolean => target.kind === 'edge' && target.edge.sourceHandle !== undefined;
  const telling = shows.find(({ kind }) => kind !== 'node' && kind !== 'edge') ?? shows.find(isBranch) ?? shows.at(0);
  return telling === undefined ? 'any' : describeTarget(telling, workflow);
}

/** Makes scenarios: anew, or one that was kept with one thing changed. */
class Drafts {
  private readonly working: readonly Step[];
  private readonly receiving: readonly Step<ReceiveOperation>[];
  private readonly constants: Constants;

  constructor(private readonly workflow: Rehearsable) {
    this.constants = constantsOf(workflow);
    this.working = workflow.steps.filter(
      ({ operation }) => operation.kind === 'activity' || operation.kind === 'child',
    );
    this.receiving = workflow.steps.flatMap((step) =>
      step.operation.kind === 'receive' ? [{ ...step, operation: step.operation }] : [],
    );
  }

  next(attempt: number, base: Scenario | undefined): Scenario {
    const draw = new Draw(`scenario ${attempt}`);
    const values = new Values(this.constants, draw);
    if (base === undefined || draw.happens(0.4)) return this.anew(values, draw);
    return this.changed(base, values, draw);
  }

  private anew(values: Values, draw: Draw): Scenario {
    return {
      name: '',
      input: values.of(this.workflow.input),
      outcomes: Object.fromEntries(this.working.map((step) => [step.nodeId, this.outcomes(step, values, draw)])),
      messages: this.messages(values, draw),
    };
  }

  private changed(base: Scenario, values: Values, draw: Draw): Scenario {
    const part = draw.next();
    if (part < 0.4 || (this.working.length === 0 && this.receiving.length === 0)) {
      return { ...base, input: values.of(this.workflow.input) };
    }
    if (this.working.length === 0 || (part > 0.8 && this.receiving.length > 0)) {
      return { ...base, messages: this.messages(values, draw) };
    }
    const step = draw.pick(this.working);
    return { ...base, outcomes: { ...base.outcomes, [step.nodeId]: this.outcomes(step, values, draw) } };
  }

  private outcomes(step: Step, values: Values, draw: Draw): readonly MockedOutcome[] {
    const returned = (): MockedOutcome => ({ returns: values.of(step.output) });
    const outcomes = draw.times(1, 3, returned);
    const failure = { fails: { type: 'Refused', message: 'The scenario refuses.' } };
    if (draw.happens(0.8)) return outcomes;
    return draw.happens(0.5) ? [failure, ...outcomes] : [failure];
  }

  private messages(values: Values, draw: Draw): readonly ScenarioMessage[] {
    return this.receiving.flatMap(({ operation: { channel, name, message } }) =>
      draw.times(0, 2, () => ({ channel, name, payload: values.of(message) })),
    );
  }
}
