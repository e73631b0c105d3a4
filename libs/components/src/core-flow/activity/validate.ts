import type { LoweringEnvironment } from '@workflow-builder/component-kit';
import { standardActivities } from './registry.js';

/** The activity that a node names; undefined after a finding. */
export function requireActivityName({ node, report }: LoweringEnvironment): string | undefined {
  if (node.componentName !== undefined && node.componentName.trim() !== '') return node.componentName;
  report('ACTIVITY_NAME_MISSING', { label: node.label }, { field: 'data.componentName' });
  return undefined;
}

/** The workflow compiles all the same, so that the rest of it can be looked at. */
export function warnNotImplemented(activity: string, { node, report }: LoweringEnvironment): void {
  const known = standardActivities.map(({ name }) => name).join(', ');
  report('ACTIVITY_NOT_IMPLEMENTED', { activity, label: node.label, known }, { field: 'data.componentName' });
}
