import { compileValue, type LoweringContext, schemaType } from '@workflow-builder/component-kit';
import { type Expression, json, literal, type ValueType } from '@workflow-builder/ir';
import { isJsonObject, type JsonObject, type JsonValue, ownValue } from '@workflow-builder/workflow-model';
import { isCheckable } from '../../../schemas/check-schema.js';
import { given, inputObject } from '../inputs/input-object.js';
import { mappedInput } from '../inputs/mapped-input.js';
import { createCheckCode } from './check-code.js';
import type { TypescriptProcessorConfig } from './config.js';

type Context = LoweringContext<TypescriptProcessorConfig>;

const checkCode = createCheckCode();

/** `{ code, input }` with the code in JavaScript, and the schemas that input and output are checked against when it runs. */
export function typescriptProcessorInput(context: Context): Expression | undefined {
  const { inputSchema, outputSchema } = context.config;
  const schemas = [
    isCheckable(inputSchema, 'inputSchema', context),
    isCheckable(outputSchema, 'outputSchema', context),
  ];
  const input = inputValue(context);
  if (schemas.includes(false)) return undefined;
  return inputObject([
    ['code', codeValue(context)],
    ['input', input],
    ...given('inputSchema', inputSchema, literal),
    ...given('outputSchema', outputSchema, literal),
  ]);
}

/** The type that a processor with this config gives. */
export function processedType(config: JsonObject): ValueType {
  return typeOf(ownValue(config, 'outputSchema'));
}

function typeOf(schema: JsonValue | undefined): ValueType {
  return isJsonObject(schema) ? schemaType(schema) : json;
}

function codeValue({ config, node, report }: Context): Expression | undefined {
  const checked = checkCode(config.code, typeOf(config.inputSchema), typeOf(config.outputSchema));
  if (checked.ok) return literal(checked.javaScript);
  for (const fault of checked.faults)
    report('USER_CODE_INVALID', { label: node.label, ...fault }, { field: 'data.config.code' });
  return undefined;
}

/** JSON of any form passes here: whether it matches the schema is seen when it is there. */
function inputValue(context: Context): Expression | undefined {
  const { config, node, scope, report } = context;
  const [name, source] = inputSetting(context);
  const value = compileValue(source, `data.config.${name}`, { label: node.label, scope, report });
  if (value === undefined || value.type.kind === 'json') return value;
  return context.value(source, name, typeOf(config.inputSchema));
}

function inputSetting(context: Context): readonly [name: string, value: JsonValue] {
  const { input, inputMapping } = context.config;
  if (input !== undefined) return ['input', input];
  return inputMapping === undefined ? ['input', '${result}'] : ['inputMapping', mappedInput(context, inputMapping)];
}
