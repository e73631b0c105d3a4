import { code, type Code, docComment, lines } from '@workflow-builder/code-printer';
import type { CompileOptions } from '../../options.js';
import { temporal, typeNames } from './vocabulary.js';

const { JsonObject, JsonValue, StepRecord, StepSinks } = typeNames;

/** The types that everything in a workflow file is made of. */
export const jsonTypes: readonly Code[] = [
  code`type JsonValue = string | number | boolean | null | ${JsonValue}[] | ${JsonObject};`,
  code`type JsonObject = { [key: string]: ${JsonValue} | undefined };`,
];

const record = code`type StepRecord = {
  sequence: number;
  nodeId: string;
  startedAt: string;
  completedAt: string;
  status: 'completed' | 'failed' | 'cancelled';
  input: ${JsonValue};
  output: ${JsonValue};
  error?: string;
};`;

const sinks = code`interface StepSinks extends ${temporal.Sinks} {
  steps: { record(step: ${StepRecord}): void };
}`;

/** How a workflow reports the nodes it executes: the sink that the worker listens to, and the number of the next record. */
export function printReporting({ includeComments }: CompileOptions): readonly Code[] {
  const commented = (comment: string, declaration: Code): Code =>
    includeComments ? lines([docComment([comment]), declaration]) : declaration;
  return [
    commented('What became of a node that was executed.', record),
    commented('The worker listens to it.', sinks),
    code`const { steps } = ${temporal.proxySinks}<${StepSinks}>();`,
    commented('Numbers the records; every execution loads this module anew.', code`let sequence = 0;`),
  ];
}
