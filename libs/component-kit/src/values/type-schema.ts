import { membersOf, type ObjectType, type ValueType, withoutAbsent } from '@workflow-builder/ir';
import type { JsonObject } from '@workflow-builder/workflow-model';

/** The JSON Schema of a type, of which `schemaType` gives the type again; a wider one where a schema of ours cannot say it. */
export function typeSchema(type: ValueType): JsonObject {
  const members = membersOf(withoutAbsent(type));
  if (members.length === 0) return { type: 'null' };
  const texts = members.flatMap((member) => (member.kind === 'text-literal' ? [member.value] : []));
  if (texts.length === members.length) return { enum: texts };
  return texts.length > 0 ? {} : joined(members.map(memberSchema));
}

/** Of a type that is no union and no certain text. */
function memberSchema(type: ValueType): JsonObject {
  switch (type.kind) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return { type: type.kind };
    case 'number-literal':
      return { type: 'number' };
    case 'boolean-literal':
      return { type: 'boolean' };
    case 'array':
      return { type: 'array', items: typeSchema(type.items) };
    case 'object':
      return objectSchema(type);
    default:
      return {};
  }
}

function objectSchema({ properties, open }: ObjectType): JsonObject {
  const fields = Object.entries(properties);
  if (open && fields.length === 0) return { type: 'object' };
  const required = fields.flatMap(([name, { optional }]) => (optional ? [] : [name]));
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([name, property]) => [name, typeSchema(property.type)])),
    ...(required.length === 0 ? {} : { required }),
  };
}

/** One schema for any of several; any JSON where two of them describe lists, or objects, in different ways. */
function joined(schemas: readonly JsonObject[]): JsonObject {
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [only] = distinct;
  if (distinct.length === 1 && only !== undefined) return only;
  const names = distinct.flatMap(({ type }) => (typeof type === 'string' ? [type] : []));
  if (new Set(names).size < distinct.length) return {};
  return { ...distinct.reduce((all, schema) => ({ ...all, ...schema }), {}), type: names };
}
