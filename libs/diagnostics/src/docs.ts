import { catalogue } from './catalogue.js';
import type { CatalogueEntry } from './catalogue/entry.js';

/** The documentation of the catalogue: file name in `docs/diagnostics` -> text. */
export function diagnosticDocs(): ReadonlyMap<string, string> {
  const entries: readonly (readonly [string, CatalogueEntry])[] = Object.entries(catalogue);
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map([
    ['index.md', index(sorted)],
    ...sorted.map(([code, entry]) => [`${code}.md`, page(code, entry)] as const),
  ]);
}

function page(code: string, entry: CatalogueEntry): string {
  return `# ${code}

Severity: ${entry.severity}

> ${entry.message}

${entry.explanation}

**Remedy.** ${entry.remedy}
`;
}

function index(entries: readonly (readonly [string, CatalogueEntry])[]): string {
  const rows = entries.map(
    ([code, { severity, message }]) => `| [${code}](${code}.md) | ${severity} | ${message.replaceAll('|', '\\|')} |`,
  );
  return `# Diagnostics

Every code that the product can answer with. Generated from \`libs/diagnostics\`; do not edit.

| code | severity | message |
|---|---|---|
${rows.join('\n')}
`;
}
