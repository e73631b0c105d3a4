export { type ActivitySpec, defineActivity, type StandardActivity } from './activity.js';
export {
  type Component,
  type ComponentIdentity,
  type ComponentSpec,
  defineComponent,
  type Lowered,
  type LoweringContext,
  type LoweringEnvironment,
  type Role,
} from './component.js';
export { lowerNode, type TestNode, type TestOutcome } from './component-tester.js';
export { ComponentConfig, type ConfigClass } from './config.js';
export { configSchema, type ConfigSchema } from './config-schema.js';
export type { Report } from './report.js';
export type { OutputSource, ResultSource, Scope } from './scope.js';
export { compileValue, type ValueContext } from './values/compile-value.js';
export { schemaType } from './values/schema-type.js';
