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
  CONFIG_WITHOUT_EFFECT: {
    severity: 'warning',
    message: '`{field}` of "{label}" has no effect: {reason}.',
    remedy: 'Remove `{field}`, unless it is there for an editor.',
    explanation:
      'A setting that takes no effect is mostly the rest of an earlier version, or a misunderstanding. Nothing is left out silently.',
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
    message: '`{text}` is no expression, at column {column}: {reason}.',
    remedy: 'Correct the text at column {column}: {reason}.',
    explanation:
      'Placeholders and conditions hold expressions such as `input.name` or `nodes["node-id"].field > 3`. Nothing of a document is ever evaluated as code.',
  },
  EXPRESSION_NOT_ALLOWED: {
    severity: 'error',
    message: '`{text}` uses {construct}, at column {column}, which expressions may not.',
    remedy: 'Do without it: {instead}.',
    explanation:
      'Expressions are a subset of TypeScript: literals, fields, `?.`, `??`, arithmetic, comparison, logic, `a ? b : c`, templates, lists, objects and a few methods and functions. More is for an activity to compute.',
  },
  EXPRESSION_TOO_LARGE: {
    severity: 'error',
    message: '`{text}` is too large an expression, at column {column}: the limit is {limit}.',
    remedy: 'Compute parts of it in steps of their own.',
    explanation: 'Expressions are bounded, so that a document of any kind is read in bounded time.',
  },
  OPERAND_TYPE: {
    severity: 'error',
    message: '`{operator}` in `{text}`, at column {column}, takes {expected}, but gets {actual}.',
    remedy: '{advice}.',
    explanation:
      'Operators, methods and functions take what TypeScript lets them take, and nothing is converted silently.',
  },
  ARGUMENTS_COUNT: {
    severity: 'error',
    message: '`{name}` in `{text}`, at column {column}, takes {expected}, but gets {count}.',
    remedy: 'Call `{name}` with {expected}.',
    explanation: 'Methods and functions are called with the arguments that they declare.',
  },
  METHOD_UNKNOWN: {
    severity: 'error',
    message: '`{reference}` calls `{name}`, at column {column}, which {type} does not offer.',
    remedy: 'Call what expressions may; {suggestion}.',
    explanation:
      'Expressions may call some methods of texts and lists, and the functions `Math.min`, `Math.max`, `Math.floor`, `Math.ceil`, `Math.round`, `Math.abs`, `Object.keys`, `JSON.stringify`, `String` and `Number`.',
  },
  COMPARISON_IMPOSSIBLE: {
    severity: 'error',
    message: '`{text}`, at column {column}, compares {left} with {right}, which are never equal.',
    remedy: 'Compare values of the same type; correct the text, or convert with `String(…)` or `Number(…)`.',
    explanation:
      'A comparison whose outcome is known before it runs is a mistake. Lists and objects are never equal to others.',
  },
  CONDITION_CONSTANT: {
    severity: 'error',
    message: '`{text}`, at column {column}, has the same outcome every time.',
    remedy: 'Test a value that can differ, or leave the test out.',
    explanation: 'A test whose outcome is known before it runs is a mistake.',
  },
  CONDITION_INVALID: {
    severity: 'error',
    message: 'The condition at `{field}` of "{label}" is not valid: {reason}.',
    remedy:
      'Write an expression, a comparison of `left`, `operator` and `right`, or `conditions` with an `operator`; {reason}.',
    explanation:
      'A condition is an expression, a comparison of two values, or several of these joined by `and` or `or`.',
  },
  REGEX_NOT_SUPPORTED: {
    severity: 'error',
    message: 'The pattern `{pattern}` of "{label}" cannot be compiled.',
    remedy: 'Use `contains`, `startsWith`, `endsWith` or `equals`, or match in an activity.',
    explanation:
      'Regular expressions of documents could run without end in workflow code. Patterns compile that are plain text, with `^` before or `$` behind at most.',
  },
  JSONPATH_NOT_SUPPORTED: {
    severity: 'error',
    message: '`{text}` uses `{step}`, at column {column}, which does not compile.',
    remedy: 'Use `.field`, `["field"]`, `[0]`, and `[*]` once; filter and search in an activity.',
    explanation:
      'A JSONPath compiles where each of its steps names one field or item; `[*]` stands for all items of one list.',
  },
  REFERENCE_UNKNOWN: {
    severity: 'error',
    message: '`{reference}` names nothing that exists.',
    remedy: 'Start with `input`, `vars`, `result`, `nodes["id"]`, a node id or a loop variable; {suggestion}.',
    explanation: 'A reference begins with a root or with the id of a node of this workflow.',
  },
  REFERENCE_NOT_RUN: {
    severity: 'error',
    message: '"{label}" reads the output of "{source}", which has not certainly run by then.',
    remedy: 'Connect "{source}" so that it runs before "{label}".',
    explanation: 'An output exists once its node has run. A step may read what certainly runs before it.',
  },
  REFERENCE_MAY_NOT_RUN: {
    severity: 'error',
    message: '"{label}" reads the output of "{source}", which does not run on every path.',
    remedy:
      'Say what holds when it did not run: `nodes["{nodeId}"]?.field`, `nodes["{nodeId}"] ?? other`, or `nodes["{nodeId}"] !== undefined ? … : …`.',
    explanation:
      'The output of a step that some paths leave out may be undefined. An expression that uses it has to say what it is then: with `?.`, `??`, `&&`, a test, or a comparison with undefined.',
  },
  VARIABLE_UNKNOWN: {
    severity: 'error',
    message: '`{reference}` names no variable of the workflow.',
    remedy: 'Declare `{name}` in `variables`, or correct the name; {suggestion}.',
    explanation: 'Variables are declared by the document, with their types.',
  },
  ENV_OUTSIDE_ACTIVITY: {
    severity: 'error',
    message: '`{reference}` is a value of the environment, which only the input of an activity may name.',
    remedy: 'Make it a whole field of the input of an activity, without text or operators around it.',
    explanation:
      'Values granted to a project are resolved where an activity runs, so that they appear in no history. Workflow code never sees them.',
  },
  VALUE_MAYBE_ABSENT: {
    severity: 'error',
    message: '`{reference}` reads `{property}`, at column {column}, of a value that may be {absent}.',
    remedy: 'Write `?.` before `{property}`, or test the value first.',
    explanation: 'A field that may be missing has to be read in a way that says what holds then.',
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
  WORKFLOW_UNKNOWN: {
    severity: 'error',
    message: '`{field}` of "{label}" names "{name}", and the project has no such workflow: {suggestion}.',
    remedy: 'Name a workflow of the project, or add it.',
    explanation:
      'Workflows call each other within their project only. The name or the workflow type of a workflow will do; case and spelling count.',
  },
  WORKFLOW_MESSAGE_UNKNOWN: {
    severity: 'error',
    message: '`{field}` of "{label}" names "{name}", and the workflow "{workflow}" has no such {kind}: {suggestion}.',
    remedy: 'Name what a node of the other workflow takes or answers, or add such a node there.',
    explanation:
      'A receiving `signal` takes a signal, a `data-in` an update, a `data-out` answers a query. What nobody takes would wait for ever.',
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
