import type { Component } from '@workflow-builder/component-kit';
import { findInlineActivity } from './inline-registry.js';
import { lowerUnimplemented } from './lower.js';
import { findActivity } from './registry.js';
import { requireActivityName, warnNotImplemented } from './validate.js';

/** Executes the activity it names; what its config may hold is up to that, so it has no DTO of its own. */
export const activity: Component = {
  type: 'activity',
  role: () => 'step',
  configSchema: () => ({ type: 'object' }),
  inputType: () => undefined,
  identify({ componentName = 'activity' }) {
    const known = findActivity(componentName) ?? findInlineActivity(componentName);
    return known?.identity ?? { componentId: `comp_${componentName}`, componentName };
  },
  lower(environment) {
    const name = requireActivityName(environment);
    if (name === undefined) return undefined;
    const known = findInlineActivity(name) ?? findActivity(name);
    if (known !== undefined) return known.lower(environment);
    const mayBeMissing = warnNotImplemented(name, environment);
    return mayBeMissing ? lowerUnimplemented(name, environment) : undefined;
  },
};
