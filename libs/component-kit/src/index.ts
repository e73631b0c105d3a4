export { type ActivitySpec, defineActivity, type StandardActivity } from './activity.js';
export {
  type Component,
  type ComponentIdentity,
  type ComponentSpec,
  type ContainerHooks,
  defineComponent,
  type Lowered,
  type LoopNames,
  lowerWith,
  type LoweringOptions,
  type LoweringContext,
  type LoweringEnvironment,
  type Role,
} from './component.js';
export { interfaceOf } from './interface-tester.js';
export { lowerNode, type TestNode, type TestOutcome } from './component-tester.js';
export { ComponentConfig, type ConfigClass, configParser } from './config.js';
export { configSchema, type ConfigSchema } from './config-schema.js';
export { HasSchema } from './has-schema.js';
export type { ManifestContext, ManifestEnvironment } from './manifest.js';
export { manifestOf, type ManifestOutcome, type ManifestTest } from './manifest-tester.js';
export { Nested, NestedList } from './nested.js';
export { type Port, type Ports, portsOf } from './ports.js';
export type { Report } from './report.js';
export type { LoopVariable, OutputSource, ResultSource, Scope } from './scope.js';
export { compileCondition } from './values/compile-condition.js';
export { beginsWithReference, compileExpression, compileResult } from './values/compile-expression.js';
export { suggest } from './values/check/suggest.js';
export { compileValue } from './values/compile-value.js';
export { expectType } from './values/connection.js';
export type { ValueContext } from './values/context.js';
export { schemaType } from './values/schema-type.js';
export { typeSchema } from './values/type-schema.js';
