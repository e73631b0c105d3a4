import { absent, json, present, union, widen } from '@workflow-builder/ir';
import { defineInline } from '../inline.js';
import { TransformConfig } from './config.js';

export const transform = defineInline({
  name: 'transform',
  identity: { componentId: 'comp_transform', componentName: 'Transform' },
  config: TransformConfig,
  lower(context) {
    const value = context.expression(context.config.expression, 'expression', union([json, absent]));
    return value && { operation: { kind: 'transform', value }, output: widen(present(value.type)) };
  },
});
