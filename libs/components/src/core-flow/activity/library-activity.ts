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

/** What an activity of the standard library says about itself that lowers itself. */
interface LibraryActivitySpec<Config extends ComponentConfig> {
  /** The `componentName` that nodes name it by. */
  readonly name: string;
  readonly identity: ComponentIdentity;
  readonly config: ConfigClass<Config>;
  lower(context: LoweringContext<Config>): Lowered | undefined;
}

/** An activity of the standard library, as the nodes that name it are compiled. */
export interface LibraryActivity {
  readonly name: string;
  readonly identity: ComponentIdentity;
  readonly config: ConfigClass<ComponentConfig>;
  lower(environment: LoweringEnvironment): Lowered | undefined;
}

export function defineLibraryActivity<Config extends ComponentConfig>(
  spec: LibraryActivitySpec<Config>,
): LibraryActivity {
  const { name, identity, config } = spec;
  const parse = configParser(config);
  return {
    name,
    identity,
    config,
    lower: (environment) => lowerWith(parse, environment, (context) => spec.lower(context)),
  };
}
