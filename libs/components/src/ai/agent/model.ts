import type { LoweringContext } from '@workflow-builder/component-kit';
import type { AgentConfig, agentProviders } from './config.js';

type Provider = (typeof agentProviders)[number];

const DEFAULT_MODEL = 'gpt-4';

const families: readonly (readonly [pattern: RegExp, provider: Provider])[] = [
  [/^claude/, 'anthropic'],
  [/^(?:gpt|chatgpt|o\d)/, 'openai'],
  [/^gemini/, 'google'],
];

/** The model to call, and who provides it; undefined after a finding. */
export function chosenModel({
  config,
  node,
  report,
}: LoweringContext<AgentConfig>): { readonly provider: Provider; readonly model: string } | undefined {
  const provider = config.provider ?? providerOf(config);
  const model = config.model ?? (provider === 'openai' ? DEFAULT_MODEL : undefined);
  if (model !== undefined) return { provider, model };
  const expected = `the name of a model of ${provider}`;
  report('CONFIG_REQUIRED', { label: node.label, field: 'model', expected }, { field: 'data.config.model' });
  return undefined;
}

function providerOf({ model, modelConfig }: AgentConfig): Provider {
  if (modelConfig?.endpoint !== undefined) return 'custom';
  return families.find(([pattern]) => model !== undefined && pattern.test(model))?.[1] ?? 'openai';
}
