import type { Expression, ValueType } from '@workflow-builder/ir';
import { type ComponentIdentity, lowerWith, type LoweringContext, type LoweringEnvironment } from './component.js';
import { type ComponentConfig, type ConfigClass, configParser } from './config.js';

/** What an activity of the standard library says about itself. */
export interface ActivitySpec<Config extends ComponentConfig> {
  /** The `componentName` that nodes name it by, and the function that is called. */
  readonly name: string;
  readonly identity: ComponentIdentity;
  readonly config: ConfigClass<Config>;
  readonly output: ValueType;
  /** Whether it says from time to time that it is alive, and so learns of a cancellation while it runs. Default false. */
  readonly heartbeats?: true;
  /** What the activity is called with; undefined after a finding. */
  input(context: LoweringContext<Config>): Expression | undefined;
}

/** An activity as the activity component sees it: whatever its config is stays inside. */
export interface StandardActivity {
  readonly name: string;
  readonly identity: ComponentIdentity;
  readonly config: ConfigClass<ComponentConfig>;
  readonly output: ValueType;
  readonly heartbeats: boolean;
  input(environment: LoweringEnvironment): Expression | undefined;
}

/** Makes a standard activity out of what it says about itself. */
export function defineActivity<Config extends ComponentConfig>(spec: ActivitySpec<Config>): StandardActivity {
  const { name, identity, config, output } = spec;
  const parse = configParser(config);
  return {
    name,
    identity,
    config,
    output,
    heartbeats: spec.heartbeats === true,
    input: (environment) => lowerWith(parse, environment, (context) => spec.input(context)),
  };
}
