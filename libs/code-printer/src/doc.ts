/** What a piece of generated code stems from. */
export interface Origin {
  readonly nodeId: string;
  readonly field?: string;
}

/** A name that a file gets from another module. */
export interface ImportSymbol {
  readonly module: string;
  readonly name: string;
  /** `namespace` imports the whole module under `name`. */
  readonly form: 'named' | 'namespace';
  readonly typeOnly: boolean;
}

/** Layout of code before lines are broken. A group stays on one line where it fits; else all its own lines break. */
export type Doc =
  | { readonly kind: 'text'; readonly text: string; readonly isName?: true }
  | { readonly kind: 'import'; readonly symbol: ImportSymbol }
  | { readonly kind: 'concat'; readonly parts: readonly Doc[] }
  | { readonly kind: 'indent'; readonly by: number; readonly body: Doc }
  /** A break; on one line `flat` stands for it. Hard ones always break. */
  | { readonly kind: 'line'; readonly flat: '' | ' '; readonly hard: boolean }
  | { readonly kind: 'if-broken'; readonly text: string }
  | { readonly kind: 'group'; readonly body: Doc }
  /** Never breaks, however long. */
  | { readonly kind: 'flat'; readonly body: Doc }
  | { readonly kind: 'origin'; readonly origin: Origin; readonly body: Doc };

export const hardline: Doc = { kind: 'line', flat: '', hard: true };
export const softline: Doc = { kind: 'line', flat: '', hard: false };
export const spaceline: Doc = { kind: 'line', flat: ' ', hard: false };

export const text = (value: string): Doc => ({ kind: 'text', text: value });
export const concat = (parts: readonly Doc[]): Doc => ({ kind: 'concat', parts });
export const indent = (body: Doc, by = 2): Doc => ({ kind: 'indent', by, body });
export const group = (body: Doc): Doc => ({ kind: 'group', body });
