import type { StandardActivity } from '@workflow-builder/component-kit';
import type { ValueType } from '@workflow-builder/ir';
import type { JsonObject } from '@workflow-builder/workflow-model';

/** A standard activity that a worker executes. */
export interface RegisteredActivity extends StandardActivity {
  /** What it gives under a certain config, where that says more than `output`; the activity itself makes sure of it. */
  outputOf?(config: JsonObject): ValueType;
}
