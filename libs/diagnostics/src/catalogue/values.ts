import type { CatalogueEntry } from './entry.js';

/** What is wrong with the settings of a node and the values that pass between nodes. */
export const valueEntries = {
  CONFIG_REQUIRED: {
    severity: 'error',
    message: '"{label}" needs `{field}`.',
    remedy: 'Fill in `{field}`: {expected}.',
    explanation: 'The component cannot do its work without this field.',
  },
  CONFIG_INVALID: {
    severity: 'error',
    message: '`{field}` of "{label}" is not valid: {reason}.',
    remedy: 'Change `{field}`: {reason}.',
    explanation: 'The value does not fit what the component declares for this field.',
  },
  CONFIG_UNKNOWN_FIELD: {
    severity: 'warning',
    message: '"{label}" has no setting `{field}`; it is ignored.',
    remedy: 'Remove `{field}`, or correct its name; known are {known}.',
    explanation: 'A misspelt setting would otherwise have no effect and no sign of it.',
  },
  ACTIVITY_NAME_MISSING: {
    severity: 'error',
    message: 'The activity "{label}" names no component.',
    remedy: 'Set `data.componentName` to the activity it executes, such as `log`.',
    explanation: 'An activity node executes the component that it names.',
  },
  ACTIVITY_NOT_IMPLEMENTED: {
    severity: 'warning',
    message: 'No implementation of the activity "{activity}" is registered; "{label}" will fail when it is executed.',
    remedy: 'Register an implementation of "{activity}", or use one of {known}.',
    explanation:
      'The workflow compiles so that the rest of it can be looked at. Executing the step fails at once and is not retried.',
  },
  EXPRESSION_SYNTAX: {
    severity: 'error',
    message: '`{text}` cannot be read at column {column}: {reason}.',
    remedy: 'Correct the reference, or put a backslash before the dollar sign to mean the characters themselves.',
    explanation:
      'Placeholders hold references such as `${input.name}` or `${node-id.field}`. Nothing of a document is ever evaluated as code.',
  },
  REFERENCE_UNKNOWN: {
    severity: 'error',
    message: '`{reference}` names nothing that exists.',
    remedy: 'Start the reference with `input`, `workflow`, `result`, `nodes["id"]` or a node id; {suggestion}.',
    explanation: 'A reference begins with a root or with the id of a node of this workflow.',
  },
  REFERENCE_NOT_SUPPORTED: {
    severity: 'error',
    message: '`{reference}` cannot be compiled yet.',
    remedy: 'Use `input`, `result` or the output of an earlier node.',
    explanation: 'The root is known, but this version of the compiler cannot resolve it.',
  },
  REFERENCE_NOT_RUN: {
    severity: 'error',
    message: '"{label}" reads the output of "{source}", which has not certainly run by then.',
    remedy: 'Connect "{source}" so that it runs before "{label}".',
    explanation: 'An output exists once its node has run. A step may read what certainly runs before it.',
  },
  PROPERTY_UNKNOWN: {
    severity: 'error',
    message: '`{reference}` reads `{property}`, which {type} does not have.',
    remedy: 'Read one of its fields; {suggestion}.',
    explanation: 'Outputs and inputs have the fields that their schemas list, and no others.',
  },
  AMBIGUOUS_RESULT: {
    severity: 'error',
    message: '`result` at "{label}" could be the output of any of {sources}.',
    remedy: 'Name the node instead, such as "{example}": nodes["its id"] in a placeholder.',
    explanation: '`result` is the output of the step before. Where concurrent branches join there are several.',
  },
  END_RESULT_AMBIGUOUS: {
    severity: 'warning',
    message: 'The end "{label}" follows several concurrent steps ({sources}) and returns null.',
    remedy: 'Set `config.result` to what the workflow shall return.',
    explanation:
      'An end without a result returns the output of the step before it. Where concurrent branches join there is no such one step.',
  },
  INVALID_CONNECTION: {
    severity: 'error',
    message: '`{field}` of "{label}" takes {expected}, but {source} is {actual}.',
    remedy: 'Reference a value of type {expected}, or write text around the placeholder to get text.',
    explanation: 'Everything that passes between nodes has a type. Code that would need a cast is never generated.',
  },
  RETRY_POLICY_SUGGESTED: {
    severity: 'suggestion',
    message: "Consider adding retry policy to activity '{label}'",
    remedy: 'Set `data.retryPolicy`, or `settings.retryPolicy` for the whole workflow.',
    explanation:
      'Without a policy an activity is tried three times, from one second, doubling, at most a minute apart. Whether that fits is known to its author only.',
  },
  VARIABLE_UNUSED: {
    severity: 'suggestion',
    message: "Consider removing the unused variable '{name}'",
    remedy: 'Remove the variable, or reference it as `vars.{name}`.',
    explanation: 'A variable that nothing reads or writes is mostly the rest of an earlier version.',
  },
} as const satisfies Record<string, CatalogueEntry>;
