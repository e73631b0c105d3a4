import {
  braces,
  code,
  type Code,
  docComment,
  identifier,
  lines,
  NameScope,
  type PrintedFile,
  printFile,
} from '@workflow-builder/code-printer';
import { type Program, stepsOf, type ValueType } from '@workflow-builder/ir';
import type { CompileOptions } from '../../options.js';
import { ActivityProxies } from './activity-proxies.js';
import { BlockPrinter } from './blocks.js';
import { header } from './header.js';
import { printHelpers } from './helpers.js';
import { WorkflowPrinter } from './printer.js';
import { jsonTypes, printReporting } from './reporting.js';
import { printType } from './types.js';
import { takenNames, typeNames } from './vocabulary.js';

const { JsonObject } = typeNames;

/** `workflow.ts`: types, proxies, the workflow function, and the helpers it calls. */
export function printWorkflowFile(program: Program, options: CompileOptions): PrintedFile {
  const names = new NameScope([...takenNames, program.workflowType]);
  const proxies = new ActivityProxies(stepsOf(program.body), names);
  const printer = new WorkflowPrinter(program, options, names);
  const workflow = printFunction(program, printer, proxies);
  const declarations = [
    ...jsonTypes,
    ...namedTypes(program),
    ...printReporting(options),
    ...proxies.declarations(program.body.some(({ kind }) => kind !== 'step')),
    workflow,
    ...printHelpers(printer.helpers, options.includeComments),
  ];
  return printFile(header(program, options), lines(declarations, true));
}

function printFunction(program: Program, printer: WorkflowPrinter, proxies: ActivityProxies): Code {
  const { workflowType, body, result, name, description } = program;
  const local = localName(workflowType);
  const parameter = isOpenInput(program) ? code`input: ${JsonObject} = {}` : code`input: ${typeName(program, 'Input')}`;
  const statements = new BlockPrinter(printer, proxies).printReturning(body, result);
  const signature = code`async function ${identifier(local)}(${parameter}): Promise<${resultType(program)}>`;
  const definition = code`${signature} ${braces(lines(statements))}`;
  const exported =
    local === workflowType
      ? code`export ${definition}`
      : lines([definition, code`export { ${identifier(local)} as ${identifier(workflowType)} };`]);
  const comment = docComment([name, ...(description === undefined ? [] : ['', description])]);
  return printer.includeComments ? lines([comment, exported]) : exported;
}

/** The workflow's own name, unless the file needs that for itself. */
function localName(workflowType: string): string {
  return takenNames.includes(workflowType) ? localName(`${workflowType}Workflow`) : workflowType;
}

function namedTypes(program: Program): readonly Code[] {
  const input = isOpenInput(program) ? [] : [exportType(typeName(program, 'Input'), program.input)];
  const result = isNamed(program.result.type) ? [exportType(typeName(program, 'Result'), program.result.type)] : [];
  return [...input, ...result];
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
  return type.kind === 'object' && Object.keys(type.properties).length > 0;
}

function typeName({ workflowType }: Program, role: 'Input' | 'Result'): Code {
  const name = localName(workflowType);
  return identifier(`${name.charAt(0).toUpperCase()}${name.slice(1)}${role}`);
}

/** Whether any JSON object will do as input, none included. */
function isOpenInput({ input }: Program): boolean {
  return input.kind === 'object' && input.open;
}
