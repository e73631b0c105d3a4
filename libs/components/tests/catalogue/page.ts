import type { ConfigSchema } from '@workflow-builder/component-kit';
import type { ComponentDescription } from './describe.js';

type Schema = Readonly<Record<string, unknown>>;

/** The documentation page of a component. */
export function componentPage(component: ComponentDescription): string {
  const { type, label, category, summary, ports, configSchema, activities = [] } = component;
  const handles = [...ports.inputs.map(portName('in')), ...ports.outputs.map(portName('out'))];
  return [
    `# ${label}`,
    `Type \`${type}\`. ${summary}`,
    `Ports: ${handles.join(', ')}.`,
    ...settings('Settings', configSchema),
    ...activities.flatMap((activity) => settings(`\`${activity.name}\``, activity.configSchema)),
    `How it is built, and why: [libs/components/src/${category}/${type}](../../libs/components/src/${category}/${type}/README.md).`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** The index of the pages. */
export function componentIndex(components: readonly ComponentDescription[]): string {
  const rows = components.map(
    ({ type, category, summary }) => `| [${type}](${type}.md) | ${category} | ${cell(summary)} |`,
  );
  return `# Components

The node types of the workflow format, as \`GET /api/components\` serves them. Generated from \`libs/components\`; do not edit.

| type | category | what it does |
|---|---|---|
${rows.join('\n')}
`;
}

function portName(side: string): (port: { readonly handle: string | null }) => string {
  return ({ handle }) => (handle === null ? side : `${side} \`${handle}\``);
}

function settings(title: string, schema: ConfigSchema): readonly string[] {
  const nested = Object.entries((schema['definitions'] ?? {}) as Readonly<Record<string, Schema>>);
  return [...table(title, schema), ...nested.flatMap(([name, each]) => table(name, each))];
}

function table(title: string, schema: Schema): readonly string[] {
  const required = (schema['required'] ?? []) as readonly string[];
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Schema>>);
  if (properties.length === 0) return [];
  const rows = properties.map(
    ([name, property]) =>
      `| \`${name}\` | ${cell(typeOf(property))} | ${required.includes(name) ? 'yes' : ''} | ${cell(typeof property['description'] === 'string' ? property['description'] : '')} |`,
  );
  return [`## ${title}`, ['| setting | type | required | meaning |', '|---|---|---|---|', ...rows].join('\n')];
}

function typeOf(property: Schema): string {
  const { type, items, $ref, enum: values } = property;
  if (Array.isArray(values)) return values.map((value) => `\`${String(value)}\``).join(', ');
  if (typeof $ref === 'string') return $ref.split('/').at(-1) ?? '';
  if (type === 'array') return `list of ${items === undefined ? 'values' : typeOf(items as Schema)}`;
  return typeof type === 'string' ? type : 'any';
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
