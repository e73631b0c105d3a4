import { code, identifier, template } from '@workflow-builder/code-printer';
import { typeNames } from '../vocabulary.js';
import type { Helper } from './helper.js';

const { JsonObject, JsonValue } = typeNames;
const path = identifier('path');

/** Checks messages in workflow code. Patterns are left out: the language has no engine that takes linear time, see ADR 0079. */
export const faultIn: Helper = {
  doc: 'What keeps a value from fitting a JSON Schema: types, bounds, fields, alternatives and local references; no patterns.',
  source: code`function faultIn(value: ${JsonValue} | undefined, schema: ${JsonObject}, path: string, root = schema): string | undefined {
  const { $ref, type, enum: listed, const: constant, anyOf, oneOf, allOf } = schema;
  const types = Array.isArray(type) ? type : type === undefined ? [] : [type];
  if (types.length > 0 && !types.some((name) => isOfType(value, name))) {
    return ${template([path, ' must be of type ', code`types.join(' or ')`])};
  }
  if (constant !== undefined && !isSame(constant, value)) {
    return ${template([path, ' must be ', code`JSON.stringify(constant)`])};
  }
  if (Array.isArray(listed) && !listed.some((each) => isSame(each, value))) {
    return ${template([path, ' must be one of ', code`JSON.stringify(listed)`])};
  }
  if (Array.isArray(anyOf) && fitting(anyOf) === 0) return ${template([path, ' fits none of the schemas of anyOf'])};
  if (Array.isArray(oneOf) && fitting(oneOf) !== 1) return ${template([path, ' must fit exactly one of the schemas of oneOf'])};
  const further = [...(Array.isArray(allOf) ? allOf : []), ...(typeof $ref === 'string' ? [referred($ref)] : [])];
  return first(further.map((each) => faultUnder(value, each, path))) ?? faultInParts();

  function faultInParts(): string | undefined {
    const { minimum, maximum, minLength, maxLength, items } = schema;
    if (typeof value === 'number') {
      if (typeof minimum === 'number' && value < minimum) return ${template([path, ' must be at least ', code`String(minimum)`])};
      if (typeof maximum === 'number' && value > maximum) return ${template([path, ' must be at most ', code`String(maximum)`])};
    }
    if (typeof value === 'string') {
      if (typeof minLength === 'number' && value.length < minLength) return ${template([path, ' is too short'])};
      if (typeof maxLength === 'number' && value.length > maxLength) return ${template([path, ' is too long'])};
    }
    if (Array.isArray(value)) {
      return first(value.map((item, index) => faultUnder(item, items, ${template([path, '[', code`String(index)`, ']'])})));
    }
    return isObject(value) ? faultInFields(value) : undefined;
  }
  function faultInFields(fields: ${JsonObject}): string | undefined {
    const { properties, patternProperties, additionalProperties, required } = schema;
    const missing = (Array.isArray(required) ? required : []).find(
      (name) => typeof name === 'string' && !Object.hasOwn(fields, name),
    );
    if (typeof missing === 'string') return ${template([path, '.', identifier('missing'), ' is missing'])};
    const declared = isObject(properties) ? properties : {};
    const others = patternProperties === undefined ? additionalProperties : undefined;
    return first(
      Object.entries(fields).map(([name, field]) =>
        faultUnder(field, Object.hasOwn(declared, name) ? declared[name] : others, ${template([path, '.', identifier('name')])}),
      ),
    );
  }
  function faultUnder(part: ${JsonValue} | undefined, below: ${JsonValue} | undefined, place: string): string | undefined {
    if (below === false) return ${template([identifier('place'), ' is not allowed'])};
    return isObject(below) ? faultIn(part, below, place, root) : undefined;
  }
  function fitting(schemas: readonly ${JsonValue}[]): number {
    return schemas.filter((each) => faultUnder(value, each, path) === undefined).length;
  }
  function referred(pointer: string): ${JsonValue} | undefined {
    const names = pointer.split('/').slice(1).map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
    return names.reduce<${JsonValue} | undefined>((place, name) => {
      if (Array.isArray(place)) return place[Number(name)];
      return isObject(place) && Object.hasOwn(place, name) ? place[name] : undefined;
    }, root);
  }
  function first(faults: readonly (string | undefined)[]): string | undefined {
    return faults.find((fault) => fault !== undefined);
  }
  function isSame(one: ${JsonValue} | undefined, other: ${JsonValue} | undefined): boolean {
    if (Array.isArray(one) && Array.isArray(other)) {
      return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
    }
    if (!isObject(one) || !isObject(other)) return one === other;
    const names = Object.keys(one);
    return (
      names.length === Object.keys(other).length &&
      names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
    );
  }
  function isObject(candidate: ${JsonValue} | undefined): candidate is ${JsonObject} {
    return typeof candidate === 'object' && candidate !== null && !Array.isArray(candidate);
  }
  function isOfType(candidate: ${JsonValue} | undefined, name: ${JsonValue} | undefined): boolean {
    if (name === 'integer') return Number.isInteger(candidate);
    if (name === 'null') return candidate === null;
    if (name === 'array') return Array.isArray(candidate);
    return name === 'object' ? isObject(candidate) : typeof candidate === name;
  }
}`,
};
