import { catalogue, type DiagnosticCode } from './catalogue.js';
import type { Diagnostic, Severity } from './diagnostic.js';

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The values that a code's message and remedy ask for. */
export type DiagnosticParams<Code extends DiagnosticCode> = {
  readonly [Name in Placeholders<(typeof catalogue)[Code]['message' | 'remedy']>]: string | number;
};

/** Where a finding belongs, and its weight where that depends on options. */
export interface DiagnosticPlace {
  readonly nodeId?: string;
  readonly relatedNodeIds?: readonly string[];
  readonly field?: string;
  /** Default: the catalogue's. */
  readonly severity?: Severity;
}

/** Longest piece of a document that a message repeats, in characters. */
const MAX_QUOTED = 200;

/** A finding out of the catalogue, its message and remedy filled in. Values longer than 200 characters are cut. */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams<Code>,
  place: DiagnosticPlace = {},
): Diagnostic {
  const { severity, message, remedy } = catalogue[code];
  return {
    code,
    severity,
    message: fill(message, params),
    remedy: fill(remedy, params),
    docsUrl: docsUrl(code),
    ...place,
  };
}

/** Page of a code, relative to the repository's root. */
export function docsUrl(code: string): string {
  return `docs/diagnostics/${code}.md`;
}

function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(params, name) ? shorten(String(params[name])) : placeholder,
  );
}

function shorten(value: string): string {
  return value.length <= MAX_QUOTED ? value : `${value.slice(0, MAX_QUOTED)}…`;
}
