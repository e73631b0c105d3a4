import type { Doc, Origin } from './doc.js';

export interface LaidOut {
  readonly text: string;
  /** Origins of each line, counted from 0, outermost first. */
  readonly origins: readonly ReadonlySet<Origin>[];
}

interface Task {
  readonly doc: Doc;
  readonly indent: number;
  readonly mode: Mode;
  readonly origin: Origin | undefined;
}

/** How line breaks within are printed. `flat` holds for this group, `always-flat` for those in it as well. */
type Mode = 'broken' | 'flat' | 'always-flat';

/** Breaks lines: a group that fits into the rest of its line stays on it. Takes time linear in the size of the code. */
export function layOut(root: Doc, width: number): LaidOut {
  const output = new Lines();
  const tasks: Task[] = [{ doc: root, indent: 0, mode: 'broken', origin: undefined }];
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    const { doc, indent, mode, origin } = task;
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
          if (part !== undefined) tasks.push({ doc: part, indent, mode, origin });
        }
        break;
      case 'indent':
        tasks.push({ doc: doc.body, indent: indent + doc.by, mode, origin });
        break;
      case 'line':
        if (mode === 'broken' || doc.hard) output.breakLine(indent);
        else output.write(doc.flat, origin);
        break;
      case 'if-broken':
        if (mode === 'broken') output.write(doc.text, origin);
        break;
      case 'group':
        tasks.push({ doc: doc.body, indent, mode: modeOf(doc.body, mode, tasks, width - output.column), origin });
        break;
      case 'flat':
        tasks.push({ doc: doc.body, indent, mode: 'always-flat', origin });
        break;
      case 'origin':
        tasks.push({ doc: doc.body, indent, mode, origin: doc.origin });
        break;
    }
  }
  return output.result();
}

function modeOf(group: Doc, around: Mode, following: readonly Task[], room: number): Mode {
  if (around === 'always-flat') return around;
  return fits(group, following, room) ? 'flat' : 'broken';
}

/** Whether the body, and what follows it up to the next possible break, fits on one line. */
function fits(body: Doc, following: readonly Task[], room: number): boolean {
  const pending: { readonly doc: Doc; readonly broken: boolean }[] = [{ doc: body, broken: false }];
  let next = following.length - 1;
  let rest = room;
  while (rest >= 0) {
    const item = pending.pop() ?? waiting(following[next--]);
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
      case 'flat':
      case 'indent':
      case 'origin':
        pending.push({ doc: doc.body, broken });
        break;
    }
  }
  return false;
}

function waiting(task: Task | undefined): { readonly doc: Doc; readonly broken: boolean } | undefined {
  return task === undefined ? undefined : { doc: task.doc, broken: task.mode === 'broken' };
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
