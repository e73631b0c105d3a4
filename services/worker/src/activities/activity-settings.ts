import { IsString, ValidateBy } from 'class-validator';
import { readConnectors, readEndpoints, readEnv } from './grants.js';

const EVERY_PROJECT = '';

/** Accepts what `read` can read. The message tells the form, and never what was given, which may be a secret. */
function Readable(form: string, read: (text: string, projectId: string) => unknown): PropertyDecorator {
  const validate = (value: unknown): boolean => {
    try {
      read(String(value), EVERY_PROJECT);
      return true;
    } catch {
      return false;
    }
  };
  return ValidateBy({
    name: 'readable',
    validator: { validate, defaultMessage: () => `it must be JSON such as ${form}` },
  });
}

const grantForm = '{"NAME":"value","OTHER":{"value":"…","projects":["…"]}}';

/** What activities may reach and use. Entries with `projects` are granted to those only, by their ids; others to all. */
export class ActivitySettings {
  /** Hosts (`host`, `host:port`) and ranges (`10.0.0.0/8`) that are no public addresses and may be called, by commas. */
  @IsString()
  readonly ACTIVITY_ALLOWED_HOSTS: string = '';

  /** Servers that activities name by id; the URLs hold credentials. */
  @Readable('{"orders":{"kind":"postgresql","url":"postgres://…","projects":["…"]}}', readConnectors)
  readonly CONNECTORS: string = '{}';

  /** Values that documents name as `env`. */
  @Readable(grantForm, readEnv)
  readonly GRANTED_ENV: string = '{}';

  /** Prompts that agents name by `agentPromptId`. */
  @Readable(grantForm, readEnv)
  readonly AGENT_PROMPTS: string = '{}';

  /** Where the APIs of model providers are, if not at their own places. */
  @Readable('{"openai":"https://…"}', readEndpoints)
  readonly AGENT_ENDPOINTS: string = '{}';
}
