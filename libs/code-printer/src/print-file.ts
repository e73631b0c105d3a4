import type { Code } from './code.js';
import type { ImportSymbol, Origin } from './doc.js';
import { layOut } from './layout.js';
import { quote } from './lexical.js';

/** Columns of a printed line. */
const WIDTH = 100;

export interface PrintedFile {
  readonly text: string;
  /** Lines count from 1. A line has one entry per node; its field where the line shows one only. */
  readonly lines: readonly PrintedLine[];
}

export interface PrintedLine extends Origin {
  readonly line: number;
}

/** Prints a module: the header as comment, the imports that its code needs, the code. */
export function printFile(header: Code, body: Code): PrintedFile {
  const { text, lines, imports } = layOut(body.doc, WIDTH);
  const head = [...layOut(header.doc, WIDTH).text.split('\n'), '', ...printImports(imports)];
  return {
    text: `${[...head, text].join('\n')}\n`,
    lines: lines.flatMap(({ index, origins }) => linesOf(origins, head.length + index + 1)),
  };
}

function linesOf(origins: readonly Origin[], line: number): readonly PrintedLine[] {
  const found: PrintedLine[] = [];
  for (const { nodeId } of origins) {
    if (!found.some((each) => each.nodeId === nodeId)) found.push(lineOf(nodeId, origins, line));
  }
  return found;
}

function lineOf(nodeId: string, origins: readonly Origin[], line: number): PrintedLine {
  let only: string | undefined;
  for (const { nodeId: other, field } of origins) {
    if (other !== nodeId || field === undefined || field === only) continue;
    if (only !== undefined) return { line, nodeId };
    only = field;
  }
  return only === undefined ? { line, nodeId } : { line, nodeId, field: only };
}

/** One statement per module: packages before own files, each in alphabetical order; an empty line behind the last. */
function printImports(symbols: readonly ImportSymbol[]): readonly string[] {
  const modules = [...new Set(symbols.map(({ module }) => module))].sort(byModule);
  const statements = modules.flatMap((module) =>
    printImport(
      module,
      symbols.filter((symbol) => symbol.module === module),
    ),
  );
  return statements.length === 0 ? [] : [...statements, ''];
}

function byModule(a: string, b: string): number {
  const own = Number(a.startsWith('.')) - Number(b.startsWith('.'));
  return own === 0 ? compare(a, b) : own;
}

function printImport(module: string, symbols: readonly ImportSymbol[]): readonly string[] {
  const from = `from ${quote(module)};`;
  const namespaces = symbols
    .filter(({ form }) => form === 'namespace')
    .map(({ name, typeOnly }) => `import ${typeOnly ? 'type ' : ''}* as ${name} ${from}`);
  const named = symbols
    .filter(({ form }) => form === 'named')
    .sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.name, b.name));
  return named.length === 0 ? namespaces : [...namespaces, ...printNamed(named, from)];
}

function printNamed(symbols: readonly ImportSymbol[], from: string): readonly string[] {
  const typeOnly = symbols.every((symbol) => symbol.typeOnly);
  const names = symbols.map((symbol) => `${symbol.typeOnly && !typeOnly ? 'type ' : ''}${symbol.name}`);
  const keyword = typeOnly ? 'import type' : 'import';
  const line = `${keyword} { ${names.join(', ')} } ${from}`;
  return line.length <= WIDTH ? [line] : [`${keyword} {`, ...names.map((name) => `  ${name},`), `} ${from}`];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
