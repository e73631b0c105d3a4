import type { LoweringEnvironment } from '@workflow-builder/component-kit';
import { inlineActivities } from './inline-registry.js';
import { standardActivities } from './registry.js';

/** The activity that a node names; undefined after a finding. */
export function requireActivityName({ node, report }: LoweringEnvironment): string | undefined {
  if (node.componentName !== undefined && node.componentName.trim() !== '') return node.componentName;
  report('ACTIVITY_NAME_MISSING', { label: node.label }, { field: 'data.componentName' });
  return undefined;
}

/** Says that nobody registered the activity: a warning, so that the rest can be looked at, unless options ask for an error. */
export function warnNotImplemented(activity: string, { node, report, options }: LoweringEnvironment): boolean {
  const known = [...standardActivities, ...inlineActivities].map(({ name }) => name).join(', ');
  const isRequired = options?.requireImplementations === true;
  report(
    'ACTIVITY_NOT_IMPLEMENTED',
    { activity, label: node.label, known },
    { field: 'data.componentName', severity: isRequired ? 'error' : 'warning' },
  );
  return !isRequired;
}
