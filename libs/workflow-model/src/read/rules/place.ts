import type { Findings } from '@workflow-builder/diagnostics';
import type { JsonValue } from '../../json.js';

/** What findings about a node, or a variable, say of it, and what its config may refer to. */
export interface NodeContext {
  /** Absent for what is no node. */
  readonly id?: string;
  readonly label: string;
  readonly type: string;
  /** Names of the workflow's variables, declared or written by a node. */
  readonly variables: ReadonlySet<string>;
}

/** A field of the document by its path, and the findings about it. */
export class Place {
  constructor(
    readonly node: NodeContext,
    readonly field: string,
    private readonly findings: Findings,
  ) {}

  at(name: string): Place {
    return new Place(this.node, `${this.field}.${name}`, this.findings);
  }

  item(index: number): Place {
    return new Place(this.node, `${this.field}[${index}]`, this.findings);
  }

  /** The same place, with findings that go elsewhere. */
  reportingTo(findings: Findings): Place {
    return new Place(this.node, this.field, findings);
  }

  refuse(expected: string): undefined {
    this.findings.add('FIELD_INVALID', { field: this.field, expected }, this.here());
  }

  refuseDuration(value: JsonValue): undefined {
    this.findings.add('DURATION_INVALID', { field: this.field, value: JSON.stringify(value) }, this.here());
  }

  /** What stands here is read as the field `canonical`. */
  renamed(canonical: string): void {
    const { label } = this.node;
    this.findings.add('FIELD_RENAMED', { seen: this.field, canonical, label }, this.here());
  }

  /** What stands here is read as another value. */
  normalised(from: JsonValue, to: JsonValue, severity: 'info' | 'warning' = 'info'): void {
    const { label } = this.node;
    const values = { from: JSON.stringify(from), to: JSON.stringify(to) };
    this.findings.add('VALUE_NORMALISED', { field: this.field, label, ...values }, { ...this.here(), severity });
  }

  /** Nothing stands here, but something else says what would. */
  derived(value: JsonValue, source: string): void {
    const { label } = this.node;
    const params = { field: this.field, label, value: JSON.stringify(value), source };
    this.findings.add('FIELD_DERIVED', params, this.here());
  }

  /** What stands here differs from what stands at `holder`, which counts. */
  conflictsWith(holder: string): void {
    this.findings.add('CONFIG_CONFLICT', { field: this.field, holder }, this.here());
  }

  /** What stands here held the keywords of a JSON Schema. */
  schemaDropped(): void {
    this.findings.add('CONFIG_SCHEMA_DROPPED', { label: this.node.label }, this.here());
  }

  ignored(severity: 'info' | 'warning' = 'info'): void {
    const { label, type } = this.node;
    this.findings.add('FIELD_IGNORED', { field: this.field, label, type }, { ...this.here(), severity });
  }

  private here(): { readonly nodeId?: string; readonly field: string } {
    const { id } = this.node;
    return id === undefined ? { field: this.field } : { nodeId: id, field: this.field };
  }
}
