import type { Flow, Region, Step } from '@workflow-builder/ir';

/** All that is executed, each once, those in containers and handlers included. */
export function stepsIn({ main, handlers }: Flow): readonly Step[] {
  return [...stepsInRegion(main), ...handlers.flatMap(({ receive, region }) => [receive, ...stepsInRegion(region)])];
}

function stepsInRegion({ units }: Region): readonly Step[] {
  return units.flatMap(({ step, inner }) => (inner === undefined ? [step] : [step, ...stepsInRegion(inner)]));
}
