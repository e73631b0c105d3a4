import ts from '#typescript';
import { parseModule } from '../parse-module.js';
import { readModule, type ModuleParts, type Statement } from './module-parts.js';

/** A workflow in two files: functions that other workflows have as well, and the rest, which imports them. */
export interface Apart {
  readonly own: string;
  /** The functions, and the types and variables they need. Imports nothing but the SDK. */
  readonly helpers: string;
}

/** Where `own` imports the helpers from. */
export const HELPERS = './helpers.js';

/** Where both import the SDK from. */
export const SDK = '@temporalio/workflow';

/** Where a workflow imports its activities from. */
export const ACTIVITIES = './activities.js';

/**
 * Sets the helpers of a workflow apart: the functions that it does not export and that know nothing of it. Whatever the tools
 * find in the whole they find in one of the two; they may find more, where a name stands for something else besides. Undefined
 * where there are no helpers, and where it is not plain who declares what.
 */
export function setApart(workflow: string): Apart | undefined {
  const source = parseModule(workflow);
  const parts = readModule(source, SDK);
  if (parts === undefined) return undefined;
  const standing = standingIn(parts);
  const helpers = parts.statements.filter((statement) => standing.has(statement));
  const own = parts.statements.filter((statement) => !standing.has(statement));
  const usedByOwn = new Set(own.flatMap(({ uses }) => [...uses]));
  const usedByHelpers = new Set(helpers.flatMap(({ uses }) => [...uses]));
  // A variable that both use would be narrowed, assigned and used too early by one unseen by the other.
  const isShared = ({ node, names }: Statement): boolean =>
    ts.isVariableStatement(node) && names.some((name) => usedByOwn.has(name));
  if (helpers.length === 0 || helpers.some(isShared)) return undefined;

  const imported = helpers.filter(
    (helper) => helper.names.some((name) => usedByOwn.has(name)) || isIdle(helper, helpers),
  );
  const ownImports = parts.imports.filter(({ name }) => usedByOwn.has(name) || !usedByHelpers.has(name));
  const helperImports = parts.imports.filter(({ name }) => usedByHelpers.has(name));
  return {
    own: [
      parts.comments,
      ...own.map(({ node }) => node.getFullText(source)),
      source.endOfFileToken.getFullText(source),
      importOf(
        ownImports.map(({ text }) => text),
        SDK,
      ),
      importOf(imported.flatMap(specifiersOf), HELPERS),
    ].join('\n'),
    helpers: [
      importOf(
        helperImports.map(({ text }) => text),
        SDK,
      ),
      ...helpers.map(({ node }) => exported(node, source)),
    ].join('\n'),
  };
}

/** All functions that stand by themselves, with all that they use. */
function standingIn({ statements, imports }: ModuleParts): ReadonlySet<Statement> {
  const declared = new Map(
    statements.flatMap((statement) => statement.names.map((name) => [name, statement] as const)),
  );
  const fromSdk = new Set(imports.map(({ name }) => name));
  const closureOf = (statement: Statement, closure = new Set<Statement>()): ReadonlySet<Statement> => {
    if (closure.has(statement)) return closure;
    closure.add(statement);
    for (const name of statement.uses) {
      const used = fromSdk.has(name) ? undefined : declared.get(name);
      if (used) closureOf(used, closure);
    }
    return closure;
  };
  const closures = statements.filter(({ kind }) => kind === 'function').map((root) => closureOf(root));
  return new Set(
    closures.filter((closure) => [...closure].every(({ kind }) => kind !== 'other')).flatMap((all) => [...all]),
  );
}

/** Whether nothing uses a function but itself, which then has to be found where it would be imported. */
function isIdle(helper: Statement, helpers: readonly Statement[]): boolean {
  return !helpers.some((other) => other !== helper && helper.names.some((name) => other.uses.has(name)));
}

function specifiersOf({ names, kind }: Statement): readonly string[] {
  return kind === 'type' ? names.map((name) => `type ${name}`) : names;
}

function importOf(specifiers: readonly string[], module: string): string {
  return specifiers.length === 0 ? '' : `import { ${specifiers.join(', ')} } from '${module}';\n`;
}

function exported(node: ts.Statement, source: ts.SourceFile): string {
  const isExported =
    ts.canHaveModifiers(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (isExported === true) return node.getFullText(source);
  const start = node.getStart(source) - node.getFullStart();
  const text = node.getFullText(source);
  return `${text.slice(0, start)}export ${text.slice(start)}`;
}
