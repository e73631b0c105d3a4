import type { Flow, Program } from '@workflow-builder/ir';
import { structureSteps } from './series-parallel.js';

/** Phase 4: the graph of steps becomes blocks, as code has them. */
export function structure(flow: Flow): Program {
  const { steps, after, ...rest } = flow;
  return { ...rest, body: structureSteps(steps, after) };
}
