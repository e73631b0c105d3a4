import {
  compileExpression,
  compileResult,
  type Lowered,
  type LoopVariable,
  type Report,
  type Scope,
} from '@workflow-builder/component-kit';
import type { Findings } from '@workflow-builder/diagnostics';
import { findComponent } from '@workflow-builder/components';
import {
  type Expression,
  isContainer,
  isPass,
  json,
  literal,
  number,
  type Operation,
  present,
  type Region,
  type Step,
  type Unit,
  type ValueType,
} from '@workflow-builder/ir';
import type { JsonObject, NodeId, Workflow, WorkflowNode } from '@workflow-builder/workflow-model';
import type { Activations, PlacedUnit } from '../../activation/activation.js';
import type { CompileOptions } from '../../options.js';
import { roleOf } from '../../roles.js';
import { withoutPasses } from './passes.js';
import { Results } from './results.js';
import { Scopes } from './scopes.js';

export interface LoweringInput {
  readonly workflow: Workflow;
  readonly options: CompileOptions;
  readonly activations: Activations;
  readonly input: ValueType;
  readonly variables: ReadonlyMap<string, ValueType>;
  /** JSON Schemas of the project's variables, by name. */
  readonly projectVariables: ReadonlyMap<string, JsonObject>;
  readonly findings: Findings;
}

const pass: Operation = { kind: 'pass' };

/** Lowers the nodes of each region in order, so that what a node reads has a type before the node is lowered. */
export class RegionLowering {
  readonly outputs = new Map<NodeId, ValueType>();
  readonly results: Results;
  /** Everything that is executed, in order. */
  readonly steps: Step[] = [];
  private readonly loopVariables = new Map<NodeId, ReadonlyMap<string, LoopVariable>>();
  private readonly scopes: Scopes;

  constructor(private readonly lowering: LoweringInput) {
    const { workflow, activations, input, variables, projectVariables } = lowering;
    this.results = new Results(activations);
    const types = { input, variables, projectVariables, outputs: this.outputs, loopVariables: this.loopVariables };
    this.scopes = new Scopes(workflow, activations, this.results, types);
  }

  /** The units of a region, and what lies inside of them. After findings it is incomplete. */
  lower(head: NodeId | undefined): Region {
    const region = this.lowering.activations.region(head);
    const units = region.units.flatMap((unit) => this.lowerUnit(unit) ?? []);
    return { units: withoutPasses(units), ...(region.limit === undefined ? {} : { limit: region.limit }) };
  }

  /** The receiving node of a handler, which is no unit of a region. */
  lowerHead(id: NodeId): Step | undefined {
    return this.lowerNode(id, this.headScope());
  }

  /** The output of the last node of a region; undefined where nothing is executed in it, or no one node is the last. */
  outputAtEndOf(head: NodeId | undefined): Expression | undefined {
    const last = this.results.atEndOf(head);
    if (last === undefined || last.source.kind === 'ambiguous') return undefined;
    return this.read(this.scopes.atEndOf(head));
  }

  labelOf(id: NodeId): string {
    return this.node(id).label;
  }

  private lowerUnit(unit: PlacedUnit): Unit | undefined {
    const role = roleOf(this.node(unit.id));
    const place = { after: unit.after, guard: unit.guard };
    const isMarker = role === 'phase' && this.lowering.activations.nesting.unitsOf(unit.id).length === 0;
    if (role === 'loop' || role === 'retry' || (role === 'phase' && !isMarker)) return this.lowerContainer(unit);
    const step = this.lowerNode(unit.id, this.scopes.at(unit.id));
    if (step === undefined) return undefined;
    return { step: isMarker ? { ...step, operation: pass } : step, ...place };
  }

  private lowerContainer({ id, after, guard }: PlacedUnit): Unit | undefined {
    const node = this.node(id);
    const component = findComponent(node.type);
    const names = component?.loopNames?.(node.config);
    // What repeats until something holds of the nodes inside is lowered behind them.
    const readsInside = component?.readsInside?.(node.config) === true;
    const before = readsInside ? undefined : this.lowerNode(id, this.scopes.at(id));
    if (names !== undefined) this.loopVariables.set(id, loopVariablesOf(id, names, before));
    const inner = this.lower(id);
    const step = readsInside ? this.lowerNode(id, this.scopes.atEndOf(id)) : before;
    if (step === undefined || !isContainer(step)) return undefined;
    const { activations } = this.lowering;
    if (step.operation.kind === 'loop') {
      return { step, after, guard, inner, endsLoop: activations.region(id).ends };
    }
    const last = this.outputAtEndOf(id) ?? literal(null);
    this.outputs.set(id, present(last.type));
    const failed = this.failureOf(step, id);
    return {
      step: { ...step, output: present(last.type) },
      after,
      guard,
      inner,
      last,
      ...(failed === undefined ? {} : { failed }),
    };
  }

  /** When an attempt that threw nothing has failed all the same. */
  private failureOf({ operation }: Step, id: NodeId): Expression | undefined {
    if (operation.kind !== 'retry') return undefined;
    const { retryOn } = operation;
    if (retryOn.kind !== 'failure') return retryOn.kind === 'condition' ? retryOn.condition : undefined;
    // An output without such a field cannot say that it failed, and neither can one that is not there.
    const scope = this.scopes.atEndOf(id);
    const output = scope.resultMayBeMissing === true ? 'result?.success' : 'result.success';
    return compileExpression(`${output} === false`, '', {
      label: '',
      scope,
      report: () => undefined,
    });
  }

  private lowerNode(id: NodeId, scope: Scope): Step | undefined {
    const node = this.node(id);
    const lowered = this.lowerComponent(node, scope);
    // After a finding the output counts as any JSON, so that one mistake is reported once.
    if (lowered === undefined || !isPass(lowered.operation)) this.outputs.set(id, lowered?.output ?? json);
    if (lowered === undefined) return undefined;
    const step = { nodeId: id, label: node.label, ...lowered };
    this.steps.push(step);
    return step;
  }

  private lowerComponent(node: WorkflowNode, scope: Scope): Lowered | undefined {
    const { workflow, findings, options } = this.lowering;
    const component = findComponent(node.type);
    if (component === undefined) throw new RangeError(`No component for ${node.type}.`);
    const environment = { node, settings: workflow.settings, scope, report: reportAt(node.id, findings), options };
    return component.lower(environment);
  }

  private node(id: NodeId): WorkflowNode {
    return this.lowering.activations.nesting.graph.node(id);
  }

  private read(scope: Scope): Expression | undefined {
    // A region's own output is read by us, not by a setting: there is nobody to report to.
    return compileResult('', { label: '', scope, report: () => undefined });
  }

  private headScope(): Scope {
    const { input, variables, projectVariables } = this.lowering;
    return {
      input,
      variables,
      projectVariables,
      nodeIds: new Map(),
      result: { kind: 'input' },
      loopVariables: new Map(),
      labelOf: (id) => this.labelOf(id),
      outputOf: () => ({ kind: 'not-run' }),
    };
  }
}

function loopVariablesOf(
  loopId: NodeId,
  { item, index }: { readonly item: string; readonly index: string },
  step: Step | undefined,
): ReadonlyMap<string, LoopVariable> {
  const itemType = step?.operation.kind === 'loop' ? step.operation.itemType : undefined;
  return new Map<string, LoopVariable>([
    [index, { loopId, role: 'index', type: number }],
    ...(itemType === undefined || itemType.kind === 'undefined'
      ? []
      : [[item, { loopId, role: 'item', type: itemType }] as const]),
  ]);
}

/** A report whose findings belong to the node. */
function reportAt(nodeId: NodeId, findings: Findings): Report {
  return (code, params, place) => {
    findings.add(code, params, { nodeId, ...place });
  };
}
