import type { CatalogueEntry } from './entry.js';

/** What is wrong with the graph that nodes and edges make. */
export const graphEntries = {
  MISSING_START: {
    severity: 'error',
    message: 'The workflow has no trigger.',
    remedy: 'Add a node of type `trigger` and connect it to the first step.',
    explanation: 'A run begins at the trigger. Without one nothing is ever executed.',
  },
  MULTIPLE_STARTS: {
    severity: 'error',
    message: 'The workflow has {count} triggers: {labels}.',
    remedy: 'Keep one trigger; make a workflow of its own for each other start.',
    explanation: 'A run begins in exactly one place, so that its input has one meaning.',
  },
  INVALID_START_EDGE: {
    severity: 'error',
    message: 'An edge from "{source}" enters the trigger "{label}".',
    remedy: 'Remove the edge; use a loop node to repeat steps.',
    explanation: 'A trigger starts a run and is never reached again within it.',
  },
  MISSING_END: {
    severity: 'warning',
    message: 'The workflow has no end node.',
    remedy: 'Add a node of type `end` where the workflow returns its result.',
    explanation:
      'Without an end the workflow returns the output of its only last step, or null when several steps are last.',
  },
  INVALID_END_EDGE: {
    severity: 'error',
    message: 'An edge leaves the end "{label}" towards "{target}".',
    remedy: 'Remove the edge, or connect the step before the end.',
    explanation: 'An end ends its path; nothing can follow it.',
  },
  UNREACHABLE_NODE: {
    severity: 'error',
    message: '"{label}" cannot be reached from the trigger.',
    remedy: 'Connect it to a step that runs before it, or remove it.',
    explanation:
      'What cannot be reached never runs, which is seldom meant. Without strict mode this is a warning and the node generates nothing.',
  },
  UNREACHABLE_END: {
    severity: 'error',
    message: 'The end "{label}" cannot be reached from the trigger.',
    remedy: 'Connect it to the last step, or remove it.',
    explanation:
      'An end that cannot be reached never returns its result. Without strict mode this is a warning and the node generates nothing.',
  },
  EDGE_UNKNOWN_NODE: {
    severity: 'error',
    message: 'The edge "{edge}" names the node "{id}", which does not exist.',
    remedy: 'Connect the edge to an existing node, or remove it.',
    explanation: 'An edge connects two nodes of the document by their ids.',
  },
  SELF_LOOP: {
    severity: 'error',
    message: 'An edge connects "{label}" with itself.',
    remedy: 'Remove the edge; use a loop or retry node to repeat a step.',
    explanation: 'A step that waits for itself never starts.',
  },
  CYCLE: {
    severity: 'error',
    message: 'These steps wait for each other in a circle: {path}.',
    remedy: 'Remove one of the edges, or repeat the steps with a loop node.',
    explanation: 'Only a loop node may be returned to; any other circle would never start.',
  },
  PARENT_UNKNOWN: {
    severity: 'error',
    message: '"{label}" lies in the container "{id}", which does not exist.',
    remedy: 'Remove `parentId`, or restore the container.',
    explanation: 'Children of a container run when it does; without it they cannot be reached.',
  },
  DUPLICATE_LABEL: {
    severity: 'warning',
    message: '{count} nodes have the label "{label}".',
    remedy: 'Give each of them a label of its own.',
    explanation: 'Labels name steps in logs and in the generated code; equal ones are hard to tell apart.',
  },
} as const satisfies Record<string, CatalogueEntry>;
