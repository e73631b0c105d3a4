import type { Message } from '@workflow-builder/rehearsal';
import type { JsonObject } from '@workflow-builder/workflow-model';
import type { DocumentEdge, DocumentNode } from '../case.js';
import type { Random } from '../random.js';
import { variables } from './values.js';

/** Where an edge leaves a node. */
export interface Outlet {
  readonly source: string;
  readonly handle?: 'true' | 'false' | 'body' | 'done';
}

const aliases: Readonly<Record<string, readonly string[]>> = {
  body: ['body', 'loop', 'loop-body'],
  done: ['done', 'exit', 'loop-complete'],
};

/** Collects a document. */
export class Builder {
  readonly nodes: DocumentNode[] = [];
  readonly edges: DocumentEdge[] = [];
  readonly variables: JsonObject[] = [...variables];
  /** What receivers wait for, once each. */
  readonly awaited: Pick<Message, 'channel' | 'name'>[] = [];

  constructor(readonly random: Random) {}

  id(stem: string): string {
    return `${stem}${this.random.happens(0.3) ? '-' : ''}${this.nodes.length}`;
  }

  node(id: string, type: string, data: JsonObject, parentId: string | undefined): void {
    this.nodes.push({
      id,
      type,
      ...(parentId === undefined ? {} : { parentId }),
      data: { label: `The ${id}`, ...data },
    });
  }

  /** Draws an edge, once. */
  edge({ source, handle }: Outlet, target: string): void {
    const known = handle === undefined ? undefined : aliases[handle];
    const sourceHandle = known !== undefined && this.random.happens(0.2) ? this.random.pick(known) : handle;
    const edge = {
      id: `e${this.edges.length}`,
      source,
      target,
      ...(sourceHandle === undefined ? {} : { sourceHandle }),
    };
    if (!this.edges.some((each) => isSame(each, edge))) this.edges.push(edge);
  }

  /** A number variable that nothing else touches. */
  counter(): string {
    const name = `w${this.variables.length}`;
    this.variables.push({ name, type: 'number', initialValue: 0 });
    return name;
  }
}

function isSame(one: DocumentEdge, other: DocumentEdge): boolean {
  return one.source === other.source && one.target === other.target && one.sourceHandle === other.sourceHandle;
}
