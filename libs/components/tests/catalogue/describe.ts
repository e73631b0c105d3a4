import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  type Component,
  type ComponentConfig,
  type ConfigClass,
  configSchema,
  type ConfigSchema,
  type Ports,
  portsOf,
  type Role,
} from '@workflow-builder/component-kit';
import { type NodeId, isNodeId } from '@workflow-builder/workflow-model';
import { components, standardActivities } from '../../src/index.js';
import { type ClassDocs, classDocs, fieldDoc } from './docstrings.js';
import { type ComponentFolder, componentFolders, configFiles, dtoClasses } from './folders.js';

/** A component as the gateway serves it. */
export interface ComponentDescription {
  readonly type: string;
  readonly label: string;
  readonly category: string;
  readonly role: Role;
  readonly summary: string;
  readonly docsUrl: string;
  readonly ports: Ports;
  readonly configSchema: ConfigSchema;
  /** Of `activity`: what it can execute. */
  readonly activities?: readonly ActivityDescription[];
}

export interface ActivityDescription {
  readonly name: string;
  readonly label: string;
  readonly configSchema: ConfigSchema;
}

const kitConfig = join(import.meta.dirname, '../../../component-kit/src/config.ts');

/** What the sources say of all components, by type. */
export async function describeComponents(): Promise<readonly ComponentDescription[]> {
  const files = configFiles();
  const sources: Sources = { docs: classDocs([kitConfig, ...files]), classes: await dtoClasses(files) };
  return componentFolders()
    .map((folder) => describeComponent(folder, sources))
    .sort((a, b) => (a.type < b.type ? -1 : 1));
}

interface Sources {
  readonly docs: ReadonlyMap<string, ClassDocs>;
  readonly classes: ReadonlyMap<string, ConfigClass<ComponentConfig>>;
}

function describeComponent({ category, type, path }: ComponentFolder, sources: Sources): ComponentDescription {
  const component = components.find((each) => each.type === type);
  if (component === undefined) throw new RangeError(`${path} is not in the registry.`);
  const node = { id: exampleId(), type: component.type, label: type, config: {} };
  const role = component.role(node);
  return {
    type,
    label: component.type === 'activity' ? 'Activity' : component.identify(node).componentName,
    category,
    role,
    summary: summaryOf(path, component, sources),
    docsUrl: `docs/components/${type}.md`,
    ports: portsOf(role),
    configSchema: describe(component.configSchema(), sources),
    ...(type === 'activity' ? { activities: describeActivities(sources) } : {}),
  };
}

function exampleId(): NodeId {
  const id: string = 'node';
  if (!isNodeId(id)) throw new TypeError();
  return id;
}

function describeActivities(sources: Sources): readonly ActivityDescription[] {
  return [...standardActivities]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, identity, config }) => ({
      name,
      label: identity.componentName,
      configSchema: describe(configSchema(config), sources),
    }));
}

/** The first paragraph of its README, else the docstring of its DTO. */
function summaryOf(path: string, component: Component, { docs, classes }: Sources): string {
  const readme = join(path, 'README.md');
  const [, paragraph] = existsSync(readme) ? readFileSync(readme, 'utf8').split(/\n{2,}/) : [];
  const name = classOf(component.configSchema(), classes);
  return (paragraph ?? (name === undefined ? undefined : docs.get(name)?.summary) ?? '').replace(/\s+/g, ' ').trim();
}

/** The schema with the docstrings of its DTO, and of nested ones, as descriptions. */
function describe(schema: ConfigSchema, { docs, classes }: Sources): ConfigSchema {
  const { definitions, ...own } = schema;
  const described = withDescriptions(own, classOf(schema, classes), docs);
  if (typeof definitions !== 'object' || definitions === null) return described;
  const nested = Object.entries(definitions as Readonly<Record<string, ConfigSchema>>).map(([name, each]) => [
    name,
    withDescriptions(each, name, docs),
  ]);
  return { ...described, definitions: Object.fromEntries(nested) };
}

function withDescriptions(
  schema: ConfigSchema,
  className: string | undefined,
  docs: ReadonlyMap<string, ClassDocs>,
): ConfigSchema {
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, object>>);
  const summary = className === undefined ? undefined : docs.get(className)?.summary;
  return {
    ...schema,
    ...(summary === undefined ? {} : { description: summary }),
    properties: Object.fromEntries(
      properties.map(([name, property]) => {
        const description = fieldDoc(docs, className, name);
        return [name, description === undefined ? property : { ...property, description }];
      }),
    ),
  };
}

/** The DTO that a schema was derived from. */
export function classOf(
  schema: ConfigSchema,
  classes: ReadonlyMap<string, ConfigClass<ComponentConfig>>,
): string | undefined {
  return [...classes].find(([, dto]) => isDeepStrictEqual(configSchema(dto), schema))?.[0];
}
