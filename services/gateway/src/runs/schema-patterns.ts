import { RE2JS } from 're2js';

/** Distinct strings of an input that are matched against patterns; what has more is not decided in bounded time. */
const MAX_STRINGS = 10_000;

/** Keywords whose value maps names, not keywords, to schemas. */
const SCHEMA_MAPS = new Set(['$defs', 'definitions', 'dependencies', 'dependentSchemas', 'properties']);
const DATA = new Set(['const', 'default', 'enum', 'examples']);

type Fields = Readonly<Record<string, unknown>>;

/**
 * The schema as it applies to this one input, without regular expressions: a `pattern` becomes the strings of the input
 * that it forbids, and `patternProperties` become the properties of the input that they match. Takes time linear in the input.
 * @throws Error when a pattern cannot be matched in linear time, or the input has more than 10,000 distinct strings
 */
export function withoutPatterns(schema: unknown, input: unknown): unknown {
  const strings = stringsOf(input);
  return schemaWithout(schema, (pattern) => {
    if (strings.length > MAX_STRINGS) throw new RangeError(`the input has more than ${MAX_STRINGS} distinct strings`);
    const expression = RE2JS.compile(RE2JS.translateRegExp(pattern));
    return (wanted) => strings.filter((text) => expression.matcher(text).find() === wanted);
  });
}

/** Compiles a pattern to a choice among the strings of the input: those that match, or those that do not. */
type Matching = (pattern: string) => (wanted: boolean) => readonly string[];

function schemaWithout(schema: unknown, matching: Matching): unknown {
  if (Array.isArray(schema)) return schema.map((each) => schemaWithout(each, matching));
  if (!isFields(schema)) return schema;
  const { pattern, patternProperties, ...others } = schema;
  const kept = mapFields(others, (value, keyword) => {
    if (DATA.has(keyword)) return value;
    return SCHEMA_MAPS.has(keyword) && isFields(value)
      ? mapFields(value, (each) => schemaWithout(each, matching))
      : schemaWithout(value, matching);
  });
  return {
    ...kept,
    ...(isFields(patternProperties) && {
      properties: namedProperties(kept['properties'], patternProperties, matching),
    }),
    ...(typeof pattern === 'string' && { allOf: [...listOf(kept['allOf']), forbidden(matching(pattern)(false))] }),
  };
}

/** What a pattern does not match is forbidden; whatever is no string may be anything. */
function forbidden(strings: readonly string[]): Fields {
  return { not: { enum: strings } };
}

function namedProperties(properties: unknown, patternProperties: Fields, matching: Matching): Fields {
  const named = new Map(isFields(properties) ? Object.entries(properties) : []);
  for (const [pattern, schema] of Object.entries(patternProperties)) {
    const applied = schemaWithout(schema, matching);
    for (const name of matching(pattern)(true)) {
      named.set(name, named.has(name) ? { allOf: [named.get(name), applied] } : applied);
    }
  }
  return Object.fromEntries(named);
}

/** All strings within a JSON value, names of fields included, each once. */
function stringsOf(input: unknown): readonly string[] {
  const strings = new Set<string>();
  const open: unknown[] = [input];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string') strings.add(value);
    else if (isFields(value) || Array.isArray(value)) {
      for (const [name, each] of Object.entries(value)) {
        if (!Array.isArray(value)) strings.add(name);
        open.push(each);
      }
    }
  }
  return [...strings];
}

function mapFields(fields: Fields, change: (value: unknown, name: string) => unknown): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(value, name)]));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
