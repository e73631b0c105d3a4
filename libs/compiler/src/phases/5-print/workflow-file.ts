import {
  code,
  type Code,
  docComment,
  identifier,
  lines,
  NameScope,
  type PrintedFile,
  printFile,
} from '@workflow-builder/code-printer';
import { type Program, type Step, stepsOf, type ValueType } from '@workflow-builder/ir';
import type { CompileOptions } from '../../options.js';
import { ActivityProxies } from './activity-proxies.js';
import { header } from './header.js';
import { printHelpers } from './helpers/index.js';
import { WorkflowPrinter } from './printer.js';
import { jsonTypes, printReporting } from './reporting.js';
import { printType } from './types.js';
import { takenNames, typeNames } from './vocabulary.js';
import { WorkflowFunction } from './workflow-function.js';

const { JsonObject } = typeNames;

/** `workflow.ts`: types, proxies, the workflow function, and the helpers it calls. */
export function printWorkflowFile(program: Program, options: CompileOptions): PrintedFile {
  const names = new NameScope([...takenNames, program.workflowType, ...takenTypes(program)]);
  const steps = executedSteps(program);
  const proxies = new ActivityProxies(steps, names);
  const printer = new WorkflowPrinter(program, identifier(localName(program.workflowType)), steps, options, names);
  const workflow = new WorkflowFunction(printer, steps, proxies);
  const parameter = isOpenInput(program) ? code`input: ${JsonObject} = {}` : code`input: ${typeName(program, 'Input')}`;
  const definition = workflow.print(parameter, resultType(program), typeName(program, 'State'));
  const declarations = [
    ...jsonTypes,
    ...namedTypes(program),
    ...workflow.types(typeName(program, 'State')),
    ...printReporting(options),
    ...proxies.declarations(isConcurrent(program)),
    ...workflow.definitions(),
    exported(program, definition, options),
    ...printHelpers(printer.helpers, options.includeComments),
  ];
  return printFile(header(program, options), lines(declarations, true));
}

/** Every step of the workflow, those that receive messages for handlers included. */
export function executedSteps({ body, handlers }: Program): readonly Step[] {
  return [...stepsOf(body), ...handlers.flatMap((handler) => [handler.receive, ...stepsOf(handler.body)])];
}

function exported(program: Program, definition: Code, { includeComments }: CompileOptions): Code {
  const { workflowType, name, description } = program;
  const local = localName(workflowType);
  const statement =
    local === workflowType
      ? code`export ${definition}`
      : lines([definition, code`export { ${identifier(local)} as ${identifier(workflowType)} };`]);
  const comment = docComment([name, ...(description === undefined ? [] : ['', description])]);
  return includeComments ? lines([comment, statement]) : statement;
}

/** Whether something may be running when something else fails, which must be waited for then. */
function isConcurrent({ body, handlers }: Program): boolean {
  const blocks = [body, ...handlers.map((handler) => handler.body)];
  return handlers.length > 0 || blocks.some((block) => block.some(({ kind }) => kind !== 'step'));
}

/** The workflow's own name, unless the file needs that for itself. */
function localName(workflowType: string): string {
  return takenNames.includes(workflowType) ? localName(`${workflowType}Workflow`) : workflowType;
}

function takenTypes({ workflowType }: Program): readonly string[] {
  const name = localName(workflowType);
  return ['Input', 'Result', 'State'].map((role) => `${name.charAt(0).toUpperCase()}${name.slice(1)}${role}`);
}

function namedTypes(program: Program): readonly Code[] {
  const input = isOpenInput(program) ? [] : [exportType(typeName(program, 'Input'), program.input)];
  const { type } = program.result;
  return [...input, ...(isNamed(type) ? [exportType(typeName(program, 'Result'), type)] : [])];
}

function exportType(name: Code, type: ValueType): Code {
  return code`export type ${name} = ${printType(type)};`;
}

function resultType(program: Program): Code {
  const { type } = program.result;
  return isNamed(type) ? typeName(program, 'Result') : printType(type);
}

/** Whether a type says enough to deserve a name. */
function isNamed(type: ValueType): boolean {
  if (type.kind === 'union') return type.members.some(isNamed);
  if (type.kind === 'array') return isNamed(type.items);
  return type.kind === 'object' && Object.keys(type.properties).length > 0;
}

function typeName({ workflowType }: Program, role: 'Input' | 'Result' | 'State'): Code {
  const name = localName(workflowType);
  return identifier(`${name.charAt(0).toUpperCase()}${name.slice(1)}${role}`);
}

/** Whether any JSON object will do as input, none included. */
function isOpenInput({ input }: Program): boolean {
  return input.kind === 'object' && input.open;
}
