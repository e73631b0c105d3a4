import { absent, json, present, union, widen } from '@workflow-builder/ir';
import { defineLibraryActivity } from '../library-activity.js';
import { TransformConfig } from './config.js';

export const transform = defineLibraryActivity({
  name: 'transform',
  identity: { componentId: 'comp_transform', componentName: 'Transform' },
  config: TransformConfig,
  lower(context) {
    const value = context.expression(context.config.expression, 'expression', union([json, absent]));
    return value && { operation: { kind: 'transform', value }, output: widen(present(value.type)) };
  },
});
