import { ComponentConfig, Nested, NestedList } from '@workflow-builder/component-kit';
import type { JsonObject, JsonValue } from '@workflow-builder/workflow-model';
import {
  Allow,
  ArrayNotEmpty,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
} from 'class-validator';

export const agentProviders = ['anthropic', 'openai', 'google', 'azure', 'bedrock', 'custom'] as const;
const roles = ['system', 'user', 'assistant'] as const;
const depths = ['quick', 'standard', 'thorough'] as const;
const frameworks = ['jest', 'vitest', 'mocha'] as const;

/** One contribution to the conversation. */
export class AgentMessageConfig {
  /** Who said it. */
  @IsIn(roles)
  readonly role!: (typeof roles)[number];

  /** May hold placeholders, also `{{name}}`. */
  @IsString()
  @IsNotEmpty()
  readonly content!: string;
}

/** A tool that the model may ask for. It is not executed: what the model asks for is in the output. */
export class AgentToolConfig {
  /** The name that the model asks for it by. */
  @IsString()
  @Matches(/^[A-Za-z0-9_-]{1,64}$/, { message: 'name must be 1 to 64 letters, digits, _ and -' })
  readonly name!: string;

  /** What it is for, as the model reads it. */
  @IsOptional()
  @IsString()
  readonly description?: string;

  /** JSON Schema of what the tool takes. */
  @IsObject()
  readonly inputSchema!: JsonObject;
}

/** What only some providers take. */
export class AgentModelConfig {
  /** Address of the API; a public one. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  readonly endpoint?: string;

  /** Further options of the provider, passed on as they are. */
  @IsOptional()
  @IsObject()
  readonly config?: JsonObject;
}

/** One call of a language model. */
export class AgentConfig extends ComponentConfig {
  /** Default: by the name of the model, else `custom` where there is an endpoint, else `openai`. */
  @IsOptional()
  @IsIn(agentProviders)
  readonly provider?: (typeof agentProviders)[number];

  /** As the provider names it. Default `gpt-4`, with the provider `openai`. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  readonly model?: string;

  /** Default: the provider's own. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(2)
  readonly temperature?: number;

  /** Bound on the answer. Default 4,096. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly maxTokens?: number;

  /** Key of the provider: a reference such as `${env.NAME}`. Default: none is sent. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  readonly apiKey?: string;

  /** Who the model is to be; may hold placeholders, also `{{name}}`. */
  @IsOptional()
  @IsString()
  readonly systemPrompt?: string;

  /** What it is asked, behind the messages; may hold placeholders, also `{{name}}`. */
  @IsOptional()
  @IsString()
  readonly prompt?: string;

  /** The conversation so far. */
  @IsOptional()
  @ArrayNotEmpty()
  @NestedList(() => AgentMessageConfig)
  readonly messages?: readonly AgentMessageConfig[];

  /** A prompt that the platform keeps; it goes before all others. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  readonly agentPromptId?: string;

  /** Tools that are offered to the model. Default: none. */
  @IsOptional()
  @NestedList(() => AgentToolConfig)
  readonly tools?: readonly AgentToolConfig[];

  /** Where the model is, and what only its provider takes. */
  @IsOptional()
  @Nested(() => AgentModelConfig)
  readonly modelConfig?: AgentModelConfig;

  /** Data for the model; it is told as JSON. Default, where nothing else is asked: the output of the step before. */
  @Allow()
  readonly payload?: JsonValue;

  /** The same field by field: each a value, or the id of the node whose output it is. */
  @IsOptional()
  @IsObject()
  readonly inputMapping?: JsonObject;

  /** What kind of work it is; told with the payload. */
  @IsOptional()
  @IsString()
  readonly workKind?: string;

  /** How deep an analysis goes; told with the payload. */
  @IsOptional()
  @IsIn(depths)
  readonly analysisDepth?: (typeof depths)[number];

  /** What tests are written with; told with the payload. */
  @IsOptional()
  @IsIn(frameworks)
  readonly testFramework?: (typeof frameworks)[number];

  /** Percentage that tests are to cover; told with the payload. */
  @IsOptional()
  @IsNumber()
  readonly coverageTarget?: number;

  /** Accepted, without effect: the answer is whole when the step is done. */
  @IsOptional()
  @IsBoolean()
  readonly stream?: boolean;

  /** Accepted, without effect: other nodes read the output by the node's id. */
  @IsOptional()
  @IsString()
  readonly outputVariable?: string;
}
