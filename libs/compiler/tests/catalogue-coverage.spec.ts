import { describe, expect, it } from '@jest/globals';
import { catalogue, type Diagnostic } from '@workflow-builder/diagnostics';
import { compile } from '../src/index.js';
import { cases, options, readJson, rejectOptions } from './support/cases.js';
import { largeDocuments } from './support/large-documents.js';

/** Codes that no document shows, by the reason why. */
const exempt = new Map<string, readonly string[]>([
  ['only a defect of ours shows it', ['INTERNAL_CODEGEN_DEFECT']],
  [
    'the verifier finds it in generated code',
    ['TSC_ERROR', 'ESLINT_ERROR', 'ANY_TYPE_FOUND', 'VERIFICATION_TOO_SLOW', 'VERIFICATION_OUT_OF_MEMORY'],
  ],
  ['a run fails with it', ['LOOP_LIMIT_EXCEEDED', 'RETRY_EXHAUSTED', 'MESSAGE_REFUSED']],
  [
    'an activity fails with it',
    [
      'ACTIVITY_TIMEOUT',
      'ENV_NOT_GRANTED',
      'CONNECTOR_UNKNOWN',
      'HTTP_URL_INVALID',
      'HTTP_ADDRESS_REFUSED',
      'HTTP_FAILED',
      'HTTP_STATUS_UNEXPECTED',
      'HTTP_BODY_TOO_LARGE',
      'SQL_FAILED',
      'REDIS_FAILED',
      'PROCESSOR_FAILED',
      'PROCESSOR_LIMIT_EXCEEDED',
      'PROCESSOR_INPUT_INVALID',
      'PROCESSOR_OUTPUT_INVALID',
      'AGENT_ENDPOINT_MISSING',
      'AGENT_PROMPT_UNKNOWN',
      'AGENT_FAILED',
      'VARIABLE_UNAVAILABLE',
      'VARIABLE_REFUSED',
      'VARIABLE_MISMATCH',
      'WORKFLOW_UNREACHABLE',
      'WORKFLOW_MESSAGE_REFUSED',
      'WORKFLOW_ANSWER_MISMATCH',
    ],
  ],
  [
    'a service answers with it',
    [
      'MALFORMED_JSON',
      'DOCUMENT_TOO_LARGE',
      'REQUEST_INVALID',
      'NOT_FOUND',
      'IDEMPOTENCY_KEY_REUSED',
      'PIPELINE_FULL',
      'COMPILATION_NOT_FOUND',
      'COMPILATION_PENDING',
      'COMPILATION_NOT_DEPLOYABLE',
      'STAGE_FAILED',
      'MESSAGE_INVALID',
      'DELIVERIES_EXHAUSTED',
      'BUS_UNAVAILABLE',
      'STAGE_UNAVAILABLE',
      'STORE_UNAVAILABLE',
      'TEMPORAL_UNAVAILABLE',
      'DEPLOYMENT_NOT_FOUND',
      'DEPLOYMENT_STEP_FAILED',
      'DEPLOYMENT_UNFINISHED',
      'WORKFLOW_NOT_DEPLOYED',
      'WORKFLOW_ID_RESERVED',
      'WORKFLOW_AMBIGUOUS',
      'RUN_NOT_FOUND',
      'RUN_INPUT_INVALID',
      'RUN_FAILED',
      'RUN_ENDED',
      'RUN_NODE_NOT_REACHED',
      'RUN_NODE_UNKNOWN',
      'RUN_NOT_RESETTABLE',
      'RUN_MESSAGE_UNKNOWN',
      'RUN_UPDATE_REFUSED',
      'DEPLOYMENT_MIXED',
      'DEPLOYMENT_RAMPING',
      'DEPLOYMENT_NOT_RAMPING',
      'ROLLBACK_IMPOSSIBLE',
      'REPLAY_INCOMPATIBLE',
      'PROJECT_CALL_UNKNOWN',
      'PROJECT_CALL_CONFLICT',
      'PROJECT_VARIABLE_CONFLICT',
      'PROJECT_VARIABLE_RETYPED',
      'CONNECTOR_INVALID',
      'UNAUTHENTICATED',
      'ROLE_INSUFFICIENT',
      'PLATFORM_ONLY',
      'RECORD_NOT_FOUND',
      'RECORD_EXISTS',
      'RECORD_IN_USE',
      'REVISION_STALE',
      'REVISION_REQUIRED',
    ],
  ],
]);

const codes = Object.keys(catalogue);
const excused = [...exempt.values()].flat();
const large = [...largeDocuments()].map(([shows, document]) => ({ shows, ...compile(document, options) }));

/** What samples and rejects are told, and documents that are refused for their size alone. */
const shown = new Set<string>(
  [
    ...[...cases('samples'), ...cases('rejects')].map(({ folder, document }) =>
      compile(document, rejectOptions(folder)),
    ),
    ...large,
  ].flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)),
);

const rejected = new Set<unknown>(
  cases('rejects').flatMap(({ folder }) => {
    const expected = readJson(folder, 'expected.json');
    return Array.isArray(expected) ? expected.map(({ code }: Pick<Diagnostic, 'code'>) => code) : [];
  }),
);

describe('the codes of the catalogue', () => {
  it('that compiling can answer with are all shown by a case', () => {
    expect(codes.filter((code) => !shown.has(code) && !excused.includes(code))).toEqual([]);
  });

  it('that are errors are all pinned down by a reject', () => {
    const errors = Object.entries(catalogue).flatMap(([code, { severity }]) => (severity === 'error' ? [code] : []));
    const known = [...excused, ...large.map(({ shows }): string => shows)];
    expect(errors.filter((code) => !rejected.has(code) && !known.includes(code))).toEqual([]);
  });

  it('that are excused exist, and no case shows them', () => {
    expect(excused.filter((code) => !codes.includes(code) || shown.has(code))).toEqual([]);
  });

  it.each(large)('$shows refuses a document for its size', ({ shows, code, diagnostics }) => {
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(shows);
    expect(code).toBeUndefined();
  });
});
