import { type JsonObject, ownValue } from '../../json.js';
import { omit, pick } from '../omit.js';
import { applyRules } from '../rules/apply.js';
import type { Place } from '../rules/place.js';
import { defineRules, type FieldRule, type Rules } from '../rules/rules.js';
import { boolean, jsonObject, listOf, milliseconds, nested, number, oneOf, upperCase } from '../rules/values.js';

/** An activity that the standard library does not know is configured as its author likes; only fields beside `config` join it. */
const free: Rules = defineRules(
  {
    connectorId: {},
    query: {},
    parameters: {},
    command: {},
    key: {},
    value: {},
    code: {},
    inputSchema: {},
    outputSchema: {},
    inputMapping: {},
  },
  { isFree: true },
);

const inputMapping: FieldRule = {};

const connectorId: FieldRule = { aliases: ['connectionId'] };

const log = defineRules(
  {
    message: {},
    level: { read: oneOf(['debug', 'info', 'warn', 'error'], { warning: 'warn' }) },
    metadata: {},
    inputMapping,
  },
  { ignored: ['includeTimestamp', 'includeContext'] },
);

const auth = defineRules({
  type: { aliases: ['authType'], read: oneOf(['none', 'basic', 'bearer', 'api-key', 'oauth2']) },
  apiKey: { aliases: ['key'] },
  name: { aliases: ['headerName'] },
});

const httpRequest = defineRules({
  url: {},
  method: { read: upperCase },
  headers: {},
  query: { aliases: ['queryParams'] },
  body: { isNullable: true },
  bodyType: {},
  auth: { read: nested(auth) },
  timeoutMs: milliseconds(['timeout']),
  followRedirects: { read: boolean },
  validateSsl: { aliases: ['validateSSL'], read: boolean },
  expectedStatus: { read: listOf(number) },
  inputMapping,
});

const postgresqlQuery = defineRules({ connectorId, query: {}, parameters: {}, inputMapping });

const redisCommand = defineRules({
  connectorId,
  command: { read: upperCase },
  key: {},
  value: { isNullable: true },
  inputMapping,
});

const typescriptProcessor = defineRules({
  code: {},
  inputSchema: { read: jsonObject },
  outputSchema: { read: jsonObject },
  inputMapping,
});

const calledRun = {
  workflowType: { aliases: ['workflowName'] },
  workflowId: {},
  outputSchema: { read: jsonObject },
  timeoutMs: milliseconds(['timeout']),
  inputMapping,
};

const queryWorkflow = defineRules({ ...calledRun, queryName: { aliases: ['query'] } });

const updateWorkflow = defineRules({
  ...calledRun,
  updateName: { aliases: ['update'] },
  payload: { isNullable: true },
});

const transform = defineRules({ expression: {}, inputMapping });

const durationMs = milliseconds(['duration'], { zero: 'allowed' });

const delay = defineRules({ duration: {}, durationMs: {}, inputMapping }, { refine: readDelay });

const fail = defineRules({ message: {}, type: {}, nonRetryable: { read: boolean }, inputMapping });

const standard: ReadonlyMap<string, Rules> = new Map([
  ['log', log],
  ['http-request', httpRequest],
  ['postgresql-query', postgresqlQuery],
  ['redis-command', redisCommand],
  ['typescript-processor', typescriptProcessor],
  ['query-workflow', queryWorkflow],
  ['update-workflow', updateWorkflow],
  ['transform', transform],
  ['delay', delay],
  ['fail', fail],
]);

/** The rules of the activity that a node names. */
export function activityRules(componentName: string | undefined): Rules {
  return standard.get(componentName ?? '') ?? free;
}

const fixedDelay = defineRules({ durationMs });

/** A duration that is known only at run time stays a text. */
function readDelay(config: JsonObject, place: Place): JsonObject {
  const text = ownValue(config, 'duration');
  if (typeof text === 'string' && text.includes('${')) return config;
  const fixed = applyRules(fixedDelay, [{ object: pick(config, ['durationMs', 'duration']), place }], place);
  return { ...fixed, ...omit(config, ['duration', 'durationMs']) };
}
