import { standardSources } from './standard-sources.generated.js';

/** The standard activities that a project of its own calls, as source text. */
export interface ActivitySources {
  /** The imports, then declarations, each after those it needs, then the activities themselves. */
  readonly sources: readonly string[];
  /** npm packages that the sources import, each with the versions that will do. */
  readonly packages: Readonly<Record<string, string>>;
}

type SourceName = keyof typeof standardSources;

/** A file of the standard activities. */
interface SourceFile {
  readonly imports: readonly ImportSource[];
  readonly uses: readonly SourceName[];
  readonly packages: Readonly<Record<string, string>>;
  readonly text: string;
}

interface ImportSource {
  readonly module: string;
  /** `name`, `type name`, or `default name`. */
  readonly names: readonly string[];
}

const sourceFiles: Readonly<Record<SourceName, SourceFile>> = standardSources;

/** How an activity is made in a project of its own, out of the files named and the settings of its process. */
interface Definition {
  readonly files: readonly SourceName[];
  readonly text: string;
}

const guarded = "allowedHosts: listSetting('ACTIVITY_ALLOWED_HOSTS')";
const connected = "connectors: connectorsOf(jsonSetting('CONNECTORS'))";
const granted = "env: envOf(jsonSetting('GRANTED_ENV'))";
const kept = 'variables: noVariables';
const alone = 'workflows: noWorkflows';
const attempted = 'attempt: currentAttempt';

const definitions: Readonly<Record<string, Definition>> = {
  log: {
    files: ['log', 'post-to'],
    text: "export const log = createLogActivity(postTo(process.env['KONG_LOGGING_URL']));",
  },
  'http-request': define('http-request', 'createHttpRequest', [guarded, granted, attempted]),
  'postgresql-query': define('postgresql-query', 'createPostgresqlQuery', [connected, granted, attempted]),
  'redis-command': define('redis-command', 'createRedisCommand', [connected, granted, attempted]),
  'typescript-processor': define('typescript-processor', 'createTypescriptProcessor', [attempted]),
  'query-workflow': define('workflow-messages', 'createQueryWorkflow', [alone, attempted], 'query-workflow'),
  'update-workflow': define('workflow-messages', 'createUpdateWorkflow', [alone, attempted], 'update-workflow'),
  'signal-workflow': define('workflow-messages', 'createSignalWorkflow', [alone, attempted], 'signal-workflow'),
  'get-variable': define('variables', 'createGetVariable', [kept, attempted], 'get-variable'),
  'set-variable': define('variables', 'createSetVariable', [kept, attempted], 'set-variable'),
  agent: define('agent', 'createAgent', [
    guarded,
    "endpoints: endpointsOf(jsonSetting('AGENT_ENDPOINTS'))",
    "prompt: envOf(jsonSetting('AGENT_PROMPTS'))",
    granted,
    attempted,
  ]),
};

/** @throws TypeError for an activity that is not of the standard library. */
export function activitySources(names: readonly string[]): ActivitySources {
  const wanted = [...new Set(names)].sort().map(definitionOf);
  const files = inOrder(wanted.flatMap((definition) => definition.files)).map((name) => sourceFiles[name]);
  const imports = mergeImports(files.flatMap((file) => file.imports));
  return {
    sources: [
      ...(imports.size === 0 ? [] : [[...imports].map(printImport).join('\n')]),
      ...files.map(({ text }) => text),
      ...wanted.map(({ text }) => text),
    ],
    packages: Object.fromEntries(
      files.flatMap(({ packages }) => Object.entries(packages)).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

function define(file: SourceName, factory: string, ports: readonly string[], name: string = file): Definition {
  const local = name.replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
  const made = `const ${local} = ${factory}({\n${ports.map((port) => `  ${port},\n`).join('')}});`;
  const isExportable = local === name;
  return {
    files: [file, 'own-process'],
    text: isExportable ? `export ${made}` : `${made}\nexport { ${local} as '${name}' };`,
  };
}

function definitionOf(name: string): Definition {
  const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  if (definition === undefined) throw new TypeError(`No source of the activity ${name}.`);
  return definition;
}

/** The files and all that they use, each after what it uses. */
function inOrder(names: readonly SourceName[]): readonly SourceName[] {
  const ordered = new Set<SourceName>();
  const visit = (name: SourceName): void => {
    sourceFiles[name].uses.filter((used) => !ordered.has(used)).forEach(visit);
    ordered.add(name);
  };
  names.forEach(visit);
  return [...ordered];
}

/** What is imported, by module. */
type Imports = ReadonlyMap<string, ReadonlySet<string>>;

function mergeImports(sources: readonly ImportSource[]): Imports {
  const imports = new Map<string, Set<string>>();
  for (const { module, names } of sources) {
    const merged = imports.get(module) ?? new Set<string>();
    names.forEach((name) => merged.add(name));
    imports.set(module, merged);
  }
  return new Map([...imports].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function printImport([module, names]: readonly [string, ReadonlySet<string>]): string {
  const isDefault = (name: string): boolean => name.startsWith('default ');
  const named = [...names].filter((name) => !isDefault(name)).sort(byName);
  const defaults = [...names].filter(isDefault).map((name) => name.replace('default ', ''));
  const clauses = [...defaults, ...(named.length === 0 ? [] : [`{ ${named.join(', ')} }`])];
  return `import ${clauses.join(', ')} from '${module}';`;
}

function byName(a: string, b: string): number {
  return a.replace('type ', '') < b.replace('type ', '') ? -1 : 1;
}
