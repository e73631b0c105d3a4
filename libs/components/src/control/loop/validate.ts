import type { LoweringContext } from '@workflow-builder/component-kit';
import { warnWithoutEffect } from '../../without-effect.js';
import type { LoopConfig } from './config.js';

const roots = new Set(['input', 'workflow', 'vars', 'nodes', 'result', 'env', 'true', 'false', 'null', 'undefined']);
/** Functions that expressions call by name. */
const functions = new Set(['Math', 'Object', 'String', 'Number', 'JSON', 'NaN', 'Infinity']);

/** Whether what the body names can be told from roots and from each other; otherwise a finding. */
export function checkNames(context: LoweringContext<LoopConfig>): boolean {
  const { itemVariable = 'item', indexVariable = 'index' } = context.config;
  const names = { itemVariable, indexVariable };
  const faulty = Object.entries(names).filter(([field, name]) => {
    const isTwice = field === 'indexVariable' && name === itemVariable;
    return !/^[A-Za-z_]\w*$/.test(name) || roots.has(name) || functions.has(name) || isTwice;
  });
  for (const [field, name] of faulty) {
    const place = { field: `data.config.${field}` };
    context.report('LOOP_VARIABLE_RESERVED', { field, label: context.node.label, name }, place);
  }
  return faulty.length === 0;
}

/** Whether the number of rounds that is written down can be one; otherwise a finding. */
export function checkCount(count: unknown, { node, report }: LoweringContext<LoopConfig>): count is number {
  if (typeof count === 'number' && Number.isInteger(count) && count >= 0) return true;
  const reason = 'it must be a whole number from 0, or the text of an expression';
  report('CONFIG_INVALID', { field: 'count', label: node.label, reason }, { field: 'data.config.count' });
  return false;
}

/** Warns of settings that take no effect on the loop. */
export function warnUnused(context: LoweringContext<LoopConfig>): void {
  const { loopType = 'forEach', parallel = false } = context.config;
  const hasItems = loopType === 'forEach' || loopType === 'batch';
  const isConditional = loopType === 'while' || loopType === 'doWhile';
  const onType = `it means nothing to a loop of type \`${loopType}\``;
  const inParallel = parallel && !isConditional && 'rounds run at the same time';
  warnWithoutEffect(context, {
    items: !hasItems && onType,
    itemVariable: !hasItems && onType,
    condition: !isConditional && onType,
    count: loopType !== 'count' && onType,
    batchSize: loopType !== 'batch' && onType,
    parallel: isConditional && parallel && onType,
    maxParallel: isConditional ? onType : !parallel && 'rounds run one after the other without `parallel`',
    delayMs: inParallel,
    continueAsNewAfter: inParallel,
  });
}
