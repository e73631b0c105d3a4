import type { Doc, ImportSymbol, Origin } from './doc.js';

export interface LaidOut {
  readonly text: string;
  /** The lines that stem from something, in order. */
  readonly lines: readonly OriginatingLine[];
  /** What the code names out of other modules, each once. */
  readonly imports: readonly ImportSymbol[];
}

export interface OriginatingLine {
  /** Counted from 0. */
  readonly index: number;
  /** Each once, in the order in which they stand on the line. */
  readonly origins: readonly Origin[];
}

/** How line breaks within are printed. `flat` holds for this group, `always-flat` for those in it as well. */
type Mode = 'broken' | 'flat' | 'always-flat';

/** What holds for code because of what is around it. */
interface Surroundings {
  readonly indent: number;
  readonly mode: Mode;
  readonly origin: Origin | undefined;
}

/** Parts of which those from `next` on are yet to be printed. */
interface Sequence {
  readonly parts: readonly Doc[];
  readonly around: Surroundings;
  next: number;
}

/** Breaks lines: a group that fits into the rest of its line stays on it. Takes time linear in the size of the code. */
export function layOut(root: Doc, width: number): LaidOut {
  return new Layout(width).print(root);
}

class Layout {
  private readonly output = new Lines();
  private readonly imports = new Map<string, ImportSymbol>();
  /** Outermost first. A list, since code may nest deeper than calls can. */
  private readonly sequences: Sequence[] = [];

  constructor(private readonly width: number) {}

  print(root: Doc): LaidOut {
    this.printDoc(root, { indent: 0, mode: 'broken', origin: undefined });
    for (let sequence = this.sequences.at(-1); sequence !== undefined; sequence = this.sequences.at(-1)) {
      const part = sequence.parts[sequence.next];
      sequence.next += 1;
      if (part === undefined) this.sequences.pop();
      else this.printDoc(part, sequence.around);
    }
    return { ...this.output.result(), imports: [...this.imports.values()] };
  }

  private printDoc(doc: Doc, around: Surroundings): void {
    const { indent, mode, origin } = around;
    switch (doc.kind) {
      case 'text':
        this.output.write(doc.text, origin);
        break;
      case 'import':
        this.output.write(doc.symbol.name, origin);
        this.imports.set(`${doc.symbol.module} ${doc.symbol.name}`, doc.symbol);
        break;
      case 'concat':
        this.sequences.push({ parts: doc.parts, around, next: 0 });
        break;
      case 'indent':
        this.printDoc(doc.body, { indent: indent + doc.by, mode, origin });
        break;
      case 'line':
        if (mode === 'broken' || doc.hard) this.output.breakLine(indent);
        else this.output.write(doc.flat, origin);
        break;
      case 'if-broken':
        if (mode === 'broken') this.output.write(doc.text, origin);
        break;
      case 'group':
        this.printDoc(doc.body, { indent, mode: this.modeOf(doc.body, mode), origin });
        break;
      case 'flat':
        this.printDoc(doc.body, { indent, mode: 'always-flat', origin });
        break;
      case 'origin':
        this.printDoc(doc.body, { indent, mode, origin: doc.origin });
        break;
    }
  }

  private modeOf(group: Doc, around: Mode): Mode {
    if (around === 'always-flat') return around;
    return this.fits(group) ? 'flat' : 'broken';
  }

  /** Whether the body, and what follows it up to the next possible break, fits on one line. */
  private fits(body: Doc): boolean {
    let room = roomBehind(body, false, this.width - this.output.column);
    for (let depth = this.sequences.length - 1; depth >= 0 && room >= 0 && room !== UNBOUNDED; depth -= 1) {
      const sequence = this.sequences[depth];
      if (sequence === undefined) break;
      room = roomBehindParts(sequence.parts, sequence.next, sequence.around.mode === 'broken', room);
    }
    return room >= 0;
  }
}

const UNBOUNDED = Number.POSITIVE_INFINITY;
const NONE = -1;

/** Columns that code on one line leaves free: negative where it does not fit, unbounded where the line may break within. */
function roomBehind(doc: Doc, mayBreak: boolean, room: number): number {
  switch (doc.kind) {
    case 'text':
      return room - doc.text.length;
    case 'import':
      return room - doc.symbol.name.length;
    case 'concat':
      return roomBehindParts(doc.parts, 0, mayBreak, room);
    case 'line':
      if (mayBreak) return UNBOUNDED;
      return doc.hard ? NONE : room - doc.flat.length;
    case 'if-broken':
      return mayBreak ? room - doc.text.length : room;
    case 'group':
    case 'flat':
    case 'indent':
    case 'origin':
      return roomBehind(doc.body, mayBreak, room);
  }
}

/** As {@link roomBehind}, of parts from one of them on. */
function roomBehindParts(parts: readonly Doc[], from: number, mayBreak: boolean, room: number): number {
  let left = room;
  for (let index = from; left >= 0 && left !== UNBOUNDED; index += 1) {
    const part = parts[index];
    if (part === undefined) break;
    left = roomBehind(part, mayBreak, left);
  }
  return left;
}

class Lines {
  private readonly finished: string[] = [];
  private readonly originating: OriginatingLine[] = [];
  private origins: Origin[] = [];
  private current = '';
  private pendingIndent = 0;

  get column(): number {
    return this.current === '' ? this.pendingIndent : this.current.length;
  }

  write(text: string, origin: Origin | undefined): void {
    if (text === '') return;
    if (this.current === '') this.current = ' '.repeat(this.pendingIndent);
    this.current += text;
    if (origin !== undefined && !this.origins.includes(origin)) this.origins.push(origin);
  }

  breakLine(indent: number): void {
    this.finishLine();
    this.current = '';
    this.pendingIndent = indent;
  }

  result(): Pick<LaidOut, 'text' | 'lines'> {
    this.finishLine();
    return { text: this.finished.join('\n'), lines: this.originating };
  }

  private finishLine(): void {
    if (this.origins.length > 0) {
      this.originating.push({ index: this.finished.length, origins: this.origins });
      this.origins = [];
    }
    this.finished.push(this.current.trimEnd());
  }
}
