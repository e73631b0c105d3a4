import { defineComponent } from '@workflow-builder/component-kit';
import { conditionSpec } from '../condition/index.js';

/** Another name of `condition`; the reader turns nodes of this type into those. */
export const conditional = defineComponent({ ...conditionSpec, type: 'conditional' });
