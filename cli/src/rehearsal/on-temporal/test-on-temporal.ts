import type { Rehearsable, Scenario } from '@workflow-builder/rehearsal';
import type { Io } from '../../io.js';
import { type TestReport, testWorkflow } from '../test-workflow.js';
import { temporalPlace } from './place.js';
import { Stage } from './stage.js';

/** Runs the scenarios on a Temporal server. @throws UsageError, Unavailable when there is none */
export async function testOnTemporal(
  workflow: Rehearsable,
  code: string,
  scenarios: readonly Scenario[],
  io: Io,
): Promise<TestReport> {
  const place = await temporalPlace(io);
  try {
    const stage = await Stage.open(workflow, code, place);
    try {
      return await testWorkflow(workflow, scenarios, { derive: false, run: (scenario) => stage.rehearse(scenario) });
    } finally {
      await stage.close();
    }
  } finally {
    await place.close();
  }
}
