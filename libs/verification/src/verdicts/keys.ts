import { createHash } from 'node:crypto';
import { fileNames, type FileName, type GeneratedFiles } from '../files.js';
import { withoutName, withoutTaskQueue } from './filled-in.js';
import { createShapeCache, importClosure, reachOf, type Reach, type ShapeCache } from './reach.js';
import { verdictKey, type VerdictKey } from './verdicts.js';

/** Under which key the verdict of each file stands. */
export interface DocumentKeys {
  readonly of: Readonly<Record<FileName, VerdictKey>>;
  /** Whether the document may share a program with others; if not, its files are decided by all three together. */
  readonly isolated: boolean;
}

/** Keys for the verdicts of the tools that `fingerprint` stands for. */
export function createKeys(fingerprint: string): (files: GeneratedFiles) => DocumentKeys {
  const shapes = createShapeCache();
  return (files) => {
    const { isolated, workflow, activities, worker } = decidedBy(files, shapes);
    const keyOf = (name: FileName, texts: readonly string[]): VerdictKey => keyFrom([fingerprint, name, ...texts]);
    return {
      isolated,
      of: {
        workflow: keyOf('workflow', workflow),
        activities: keyOf('activities', activities),
        worker: keyOf('worker', worker),
      },
    };
  };
}

/** All text that decides what the tools say about each file. */
type Deciding = Readonly<Record<FileName, readonly string[]>> & { readonly isolated: boolean };

function decidedBy(files: GeneratedFiles, shapes: ShapeCache): Deciding {
  try {
    const { imports, isolated } = reachOf(files, shapes);
    return isolated ? decidedApart(files, imports) : decidedTogether(files);
  } catch (error) {
    // Nested beyond the parser's stack.
    if (error instanceof RangeError) return decidedTogether(files);
    throw error;
  }
}

function decidedTogether(files: GeneratedFiles): Deciding {
  const all = ['together', ...fileNames.map((each) => files[each])];
  return { isolated: false, workflow: all, activities: all, worker: all };
}

function decidedApart(files: GeneratedFiles, imports: Reach['imports']): Deciding {
  const deciding: GeneratedFiles = {
    workflow: withoutName(files.workflow),
    activities: withoutName(files.activities),
    worker: withoutTaskQueue(withoutName(files.worker)),
  };
  const closureOf = (name: FileName): readonly string[] =>
    importClosure(name, imports).flatMap((each) => [each, deciding[each]]);
  return {
    isolated: true,
    workflow: closureOf('workflow'),
    activities: closureOf('activities'),
    worker: closureOf('worker'),
  };
}

function keyFrom(parts: readonly string[]): VerdictKey {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part, 'utf16le');
  return verdictKey(hash.digest('hex'));
}
