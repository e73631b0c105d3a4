import type { Doc, Origin } from './doc.js';

export interface LaidOut {
  readonly text: string;
  /** Origins of each line, counted from 0, outermost first. */
  readonly origins: readonly ReadonlySet<Origin>[];
}

interface Task {
  readonly doc: Doc;
  readonly indent: number;
  readonly broken: boolean;
  readonly origin: Origin | undefined;
}

/** Breaks lines: a group that fits into the rest of its line stays on it. Takes time linear in the size of the code. */
export function layOut(root: Doc, width: number): LaidOut {
  const output = new Lines();
  const tasks: Task[] = [{ doc: root, indent: 0, broken: true, origin: undefined }];
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    const { doc, indent, broken, origin } = task;
    switch (doc.kind) {
      case 'text':
        output.write(doc.text, origin);
        break;
      case 'import':
        output.write(doc.symbol.name, origin);
        break;
      case 'concat':
        for (let index = doc.parts.length - 1; index >= 0; index -= 1) {
          const part = doc.parts[index];
          if (part !== undefined) tasks.push({ doc: part, indent, broken, origin });
        }
        break;
      case 'indent':
        tasks.push({ doc: doc.body, indent: indent + doc.by, broken, origin });
        break;
      case 'line':
        if (broken || doc.hard) output.breakLine(indent);
        else output.write(doc.flat, origin);
        break;
      case 'if-broken':
        if (broken) output.write(doc.text, origin);
        break;
      case 'group':
        tasks.push({ doc: doc.body, indent, broken: !fits(doc.body, tasks, width - output.column), origin });
        break;
      case 'origin':
        tasks.push({ doc: doc.body, indent, broken, origin: doc.origin });
        break;
    }
  }
  return output.result();
}

/** Whether the body, and what follows it up to the next possible break, fits on one line. */
function fits(body: Doc, following: readonly Task[], room: number): boolean {
  const pending: { readonly doc: Doc; readonly broken: boolean }[] = [{ doc: body, broken: false }];
  let next = following.length - 1;
  let rest = room;
  while (rest >= 0) {
    const item = pending.pop() ?? following[next--];
    if (item === undefined) return true;
    const { doc, broken } = item;
    switch (doc.kind) {
      case 'text':
        rest -= doc.text.length;
        break;
      case 'import':
        rest -= doc.symbol.name.length;
        break;
      case 'concat':
        for (let index = doc.parts.length - 1; index >= 0; index -= 1) {
          const part = doc.parts[index];
          if (part !== undefined) pending.push({ doc: part, broken });
        }
        break;
      case 'line':
        if (broken) return true;
        if (doc.hard) return false;
        rest -= doc.flat.length;
        break;
      case 'if-broken':
        if (broken) rest -= doc.text.length;
        break;
      case 'group':
      case 'indent':
      case 'origin':
        pending.push({ doc: doc.body, broken });
        break;
    }
  }
  return false;
}

class Lines {
  private readonly finished: string[] = [];
  private readonly origins: Set<Origin>[] = [new Set()];
  private current = '';
  private pendingIndent = 0;

  get column(): number {
    return this.current === '' ? this.pendingIndent : this.current.length;
  }

  write(text: string, origin: Origin | undefined): void {
    if (text === '') return;
    if (this.current === '') this.current = ' '.repeat(this.pendingIndent);
    this.current += text;
    if (origin !== undefined) this.origins.at(-1)?.add(origin);
  }

  breakLine(indent: number): void {
    this.finished.push(this.current.trimEnd());
    this.origins.push(new Set());
    this.current = '';
    this.pendingIndent = indent;
  }

  result(): LaidOut {
    return { text: [...this.finished, this.current.trimEnd()].join('\n'), origins: this.origins };
  }
}
