import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const target = join(import.meta.dirname, 'standard-sources.generated.ts');
const folder = join(import.meta.dirname, 'core-flow/activity/standard');
const threadTarget = join(folder, 'sandbox-thread.generated.ts');
const manifest = join(import.meta.dirname, '../package.json');
const rootManifest = join(import.meta.dirname, '../../../package.json');

/** The program of the sandbox's thread is no part of the sources but a text in them. */
const thread = 'sandbox-thread.ts';

const importPattern = /^import (type )?(?:(\w+)(?:, )?)?(?:\{([^}]*)\} )?from '([^']+)';\n/gm;

interface Import {
  readonly module: string;
  readonly names: readonly string[];
}

function importsOf(source: string): readonly Import[] {
  return [...source.matchAll(importPattern)].map(([, typeOnly = '', whole, named = '', module = '']) => {
    const names = named.split(',').map((name) => name.trim());
    return {
      module,
      names: [
        ...(whole === undefined ? [] : [`default ${whole}`]),
        ...names.filter((name) => name !== '').map((name) => typeOnly + name),
      ],
    };
  });
}

const isOurs = ({ module }: Import): boolean => module.startsWith('./');
const text = (value: unknown): string => JSON.stringify(value);

function renderSource(file: string): string {
  const source = readFileSync(join(folder, file), 'utf8');
  const imports = importsOf(source);
  const uses = imports.filter(isOurs).map(({ module }) => module.slice(2).replace('.js', ''));
  const fields = [
    `imports: ${text(imports.filter((each) => !isOurs(each)))}`,
    `uses: ${text(uses)}`,
    `packages: ${text(packagesOf(file))}`,
    `text: ${text(source.replace(importPattern, '').trim())}`,
  ];
  return `  ${text(file.replace('.ts', ''))}: {\n${fields.map((field) => `    ${field},\n`).join('')}  },\n`;
}

const dependencies: Readonly<Record<string, string>> = {
  ...(JSON.parse(readFileSync(rootManifest, 'utf8')) as { devDependencies: Record<string, string> }).devDependencies,
  ...(JSON.parse(readFileSync(manifest, 'utf8')) as { dependencies: Record<string, string> }).dependencies,
};

/** The packages that a file imports from, and the declarations of types that some of these need, with their versions. */
function packagesOf(file: string): Readonly<Record<string, string>> {
  const source = readFileSync(join(folder, file.replace('.generated', '')), 'utf8');
  const modules = [...source.matchAll(/ from '([^.'][^']*)';$/gm)].map(([, module]) => module);
  return Object.fromEntries(
    Object.entries(dependencies)
      .filter(([name]) => modules.includes(name.replace('@types/', '')))
      .sort(),
  );
}

function render(): string {
  const files = readdirSync(folder)
    .filter((file) => !file.endsWith('.spec.ts') && file !== thread)
    .sort();
  return `// Generated from core-flow/activity/standard; do not edit. UPDATE=1 in its spec rewrites it.
/** The standard activities by file name: what they import from elsewhere, which files they use, the packages they need, and their text without imports. */
export const standardSources = {
${files.map(renderSource).join('')}} as const;
`;
}

/** The thread's program in JavaScript, as a template, so that it stays legible. */
function renderThread(): string {
  const source = readFileSync(join(folder, thread), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const program = outputText.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `/** The program of the sandbox's thread. Generated from sandbox-thread.ts; do not edit. */
export const sandboxThread = \`${program}\`;
`;
}

describe('generated sources', () => {
  it('hold the program of the thread of the sandbox as it is', () => {
    if (process.env['UPDATE'] === '1') writeFileSync(threadTarget, renderThread());
    expect(readFileSync(threadTarget, 'utf8')).toBe(renderThread());
  });

  it('hold the standard activities as they are', () => {
    if (process.env['UPDATE'] === '1') writeFileSync(target, render());
    expect(readFileSync(target, 'utf8')).toBe(render());
  });
});
