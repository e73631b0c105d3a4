import type { Component } from '@workflow-builder/component-kit';
import type { NodeType } from '@workflow-builder/workflow-model';
import { activity } from './core-flow/activity/index.js';
import { end } from './core-flow/end/index.js';
import { trigger } from './core-flow/trigger/index.js';

/** The components that can be compiled. To add one, add its folder here. */
export const components: readonly Component[] = [trigger, end, activity];

const byType: ReadonlyMap<NodeType, Component> = new Map(components.map((component) => [component.type, component]));

/** The component of a node type; undefined where none has been built yet. */
export function findComponent(type: NodeType): Component | undefined {
  return byType.get(type);
}
