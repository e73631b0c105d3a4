/** A document as the bench draws it. */
export interface Drawing {
  readonly id: string;
  readonly name: string;
  readonly variables: readonly object[];
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

interface DrawnNode {
  readonly id: string;
  readonly type: string;
  readonly position: { readonly x: number; readonly y: number };
  readonly data: { readonly label: string; readonly config: object; readonly [field: string]: unknown };
  readonly parentId?: string;
}

interface DrawnEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly sourceHandle?: string;
}

/** Where a path goes on: at a node, or at one of its handles. */
export interface Exit {
  readonly id: string;
  readonly handle?: string;
}

/** Draws one document, node by node. */
export class Pen {
  private readonly nodes: DrawnNode[] = [];
  private readonly edges: DrawnEdge[] = [];
  private readonly containers: string[] = [];

  /** @param mark ends each label */
  constructor(private readonly mark?: string) {}

  get count(): number {
    return this.nodes.length;
  }

  /** Draws a node behind others and gives its id. */
  node(type: string, after: readonly Exit[], config: object = {}, data: object = {}): Exit {
    const index = this.nodes.length;
    const id = `${type}-${index}`;
    const parentId = this.containers.at(-1);
    this.nodes.push({
      id,
      type,
      position: { x: (index % 50) * 200, y: Math.floor(index / 50) * 120 },
      data: { label: [type, index, this.mark].filter((part) => part !== undefined).join(' '), config, ...data },
      ...(parentId === undefined ? {} : { parentId }),
    });
    for (const exit of after) this.edge(exit, id);
    return { id };
  }

  /** A step that logs a text and so reads what the text refers to. */
  log(after: readonly Exit[], message: string): Exit {
    return this.node('activity', after, { message, level: 'info' }, { componentName: 'log' });
  }

  /** Draws a container and, by `draw`, what lies in it, behind what it is given. */
  container(type: string, after: readonly Exit[], config: object, draw: (inside: readonly Exit[]) => void): Exit {
    const container = this.node(type, after, config);
    const isLoop = type === 'loop';
    this.containers.push(container.id);
    draw(isLoop ? [{ ...container, handle: 'body' }] : []);
    this.containers.pop();
    return isLoop ? { ...container, handle: 'done' } : container;
  }

  edge({ id: source, handle }: Exit, target: string): void {
    const id = `edge-${this.edges.length}`;
    this.edges.push({ id, source, target, ...(handle === undefined ? {} : { sourceHandle: handle }) });
  }

  drawing(name: string): Drawing {
    const variables = [{ name: 'total', type: 'number', initialValue: 0 }];
    return { id: name, name, variables, nodes: this.nodes, edges: this.edges };
  }
}
