import type { Findings } from '@workflow-builder/diagnostics';
import type { JsonObject } from '../json.js';
import type { RetryPolicy } from '../workflow.js';
import { Fields, type Location } from './fields.js';

const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;

const strategies = ['keep-trying', 'fail-after-x', 'exponential-backoff', 'none'] as const;

type Strategy = (typeof strategies)[number];

/** Reads the spellings of all editors; a policy without a strategy fails after its attempts, three by default. */
export function readRetryPolicy(source: JsonObject, location: Location, findings: Findings): RetryPolicy {
  const fields = new Fields(source, location, findings);
  const initialIntervalMs =
    fields.duration(['initialInterval', 'initial_interval'], ['initialIntervalMs', 'initial_interval_ms']) ?? SECOND_MS;
  const attempts = maximumAttempts(readStrategy(fields, findings), fields, findings);
  return {
    ...(attempts === undefined ? {} : { maximumAttempts: attempts }),
    initialIntervalMs,
    maximumIntervalMs: maximumInterval(initialIntervalMs, fields, findings),
    backoffCoefficient: backoffCoefficient(fields, findings),
    ...nonRetryable(fields, findings),
  };
}

function nonRetryable(fields: Fields, findings: Findings): Pick<RetryPolicy, 'nonRetryableErrorTypes'> {
  const given = fields.list('nonRetryableErrorTypes', 'nonRetryableErrors', 'non_retryable_errors');
  if (given === undefined || given.length === 0) return {};
  const types = given.filter((type) => typeof type === 'string');
  if (types.length < given.length) refuse('nonRetryableErrorTypes', 'a list of texts', fields, findings);
  return { nonRetryableErrorTypes: types };
}

function readStrategy(fields: Fields, findings: Findings): Strategy {
  const text = fields.text('strategy');
  if (text === undefined) return 'fail-after-x';
  const strategy = strategies.find((known) => known === text.replaceAll('_', '-'));
  if (strategy === undefined) refuse('strategy', `one of ${strategies.join(', ')}`, fields, findings);
  return strategy ?? 'fail-after-x';
}

function maximumAttempts(strategy: Strategy, fields: Fields, findings: Findings): number | undefined {
  const attempts = fields.number('maxAttempts', 'maximumAttempts', 'max_attempts');
  if (attempts !== undefined && !(Number.isInteger(attempts) && attempts >= 1)) {
    refuse('maxAttempts', 'a whole number from 1', fields, findings);
  }
  switch (strategy) {
    case 'keep-trying':
      return undefined;
    case 'none':
      return 1;
    case 'fail-after-x':
      return attempts ?? 3;
    case 'exponential-backoff':
      return attempts ?? 5;
  }
}

function maximumInterval(initialIntervalMs: number, fields: Fields, findings: Findings): number {
  const given = fields.duration(
    ['maxInterval', 'maximumInterval', 'max_interval'],
    ['maxIntervalMs', 'maximumIntervalMs', 'max_interval_ms'],
  );
  if (given !== undefined && given < initialIntervalMs) {
    refuse('maxInterval', 'no less than the initial interval', fields, findings);
  }
  return given ?? Math.max(HOUR_MS, initialIntervalMs);
}

function backoffCoefficient(fields: Fields, findings: Findings): number {
  const coefficient = fields.number('backoffCoefficient', 'backoff_coefficient') ?? 2;
  if (coefficient < 1) refuse('backoffCoefficient', 'a number from 1', fields, findings);
  return coefficient;
}

function refuse(name: string, expected: string, fields: Fields, findings: Findings): void {
  const field = fields.pathOf(name);
  findings.add('RETRY_POLICY_INVALID', { field, expected }, fields.place(field));
}
