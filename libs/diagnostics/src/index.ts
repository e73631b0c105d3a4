export type { Diagnostic, Severity } from './diagnostic.js';
export type { CatalogueEntry } from './catalogue/entry.js';
export { catalogue, type DiagnosticCode } from './catalogue.js';
export { diagnostic, docsUrl, type DiagnosticParams, type DiagnosticPlace } from './create.js';
export { closest, hasErrors } from './queries.js';
export { Findings } from './findings.js';
