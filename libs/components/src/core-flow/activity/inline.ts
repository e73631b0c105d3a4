import {
  type ComponentConfig,
  type ComponentIdentity,
  type ConfigClass,
  configParser,
  type Lowered,
  type LoweringContext,
  type LoweringEnvironment,
  lowerWith,
} from '@workflow-builder/component-kit';

/** What an activity of the standard library that runs in workflow code says about itself. */
interface InlineSpec<Config extends ComponentConfig> {
  /** The `componentName` that nodes name it by. */
  readonly name: string;
  readonly identity: ComponentIdentity;
  readonly config: ConfigClass<Config>;
  lower(context: LoweringContext<Config>): Lowered | undefined;
}

/** An activity of the standard library that needs no worker: workflow code does it itself. */
export interface InlineActivity {
  readonly name: string;
  readonly identity: ComponentIdentity;
  readonly config: ConfigClass<ComponentConfig>;
  lower(environment: LoweringEnvironment): Lowered | undefined;
}

export function defineInline<Config extends ComponentConfig>(spec: InlineSpec<Config>): InlineActivity {
  const { name, identity, config } = spec;
  const parse = configParser(config);
  return {
    name,
    identity,
    config,
    lower: (environment) => lowerWith(parse, environment, (context) => spec.lower(context)),
  };
}
