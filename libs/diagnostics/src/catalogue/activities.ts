import type { CatalogueEntry } from './entry.js';

/** What is wrong with the settings of activities and agents. */
export const activityEntries = {
  SECRET_LITERAL: {
    severity: 'error',
    message: '`{field}` of "{label}" holds a secret as plain text.',
    remedy:
      'Grant the value to the project and make the field the placeholder of `env.NAME`; if the text was real, replace the secret.',
    explanation:
      'Whatever a document holds is stored, shown and logged. Secrets are named, and resolved where the activity runs.',
  },
  SQL_PLACEHOLDER_IN_QUERY: {
    severity: 'error',
    message: 'The query of "{label}" holds a placeholder.',
    remedy: 'Write `$1`, `$2`, … in the query, and the placeholders into `parameters`.',
    explanation:
      'Text that is put into a query becomes part of it, whoever wrote it. Parameters stay values, whatever they hold.',
  },
  USER_CODE_INVALID: {
    severity: 'error',
    message: 'The code of "{label}" is not valid, at line {line}, column {column}: {reason}.',
    remedy: 'Correct the code there: {reason}.',
    explanation:
      'Code of a processor is a module that exports `process(input)`. It imports nothing, names pure globals only, has no `any`, and is checked with every strict option against the schemas of its input and output.',
  },
} as const satisfies Record<string, CatalogueEntry>;

/** Why an activity failed: the types of the failures that end in a run's result. */
export const activityFailureEntries = {
  ACTIVITY_TIMEOUT: {
    severity: 'error',
    message: 'The activity of "{label}" had no answer within {timeoutMs} ms.',
    remedy: 'Give it more time, or look at why the other side is slow.',
    explanation: 'Every wait has a deadline. The attempt failed and is tried again as the retry policy says.',
  },
  ENV_NOT_GRANTED: {
    severity: 'error',
    message: 'The value {name} is not granted to the project.',
    remedy: 'Grant the value to the project, or correct its name.',
    explanation:
      'Activities see the values that were granted to their project, and never the environment of the worker.',
  },
  CONNECTOR_INVALID: {
    severity: 'error',
    message: 'The URL of the connector "{id}" is not valid.',
    remedy: 'Save the connector again with a URL such as `postgres://user:password@host:5432/database`.',
    explanation:
      'The URL cannot be taken apart, so no connection can be made. It is not shown: it holds the credentials.',
  },
  CONNECTOR_UNKNOWN: {
    severity: 'error',
    message: 'There is no {kind} connector {id}.',
    remedy: 'Set up the connector for the project, or correct its id.',
    explanation: 'Connectors hold the credentials of other servers. A workflow names them by their id.',
  },
  HTTP_URL_INVALID: {
    severity: 'error',
    message: 'The URL of a request is none of http or https.',
    remedy: 'Make the URL a whole one, such as `https://example.com/path`.',
    explanation: 'The request was not sent, and is not tried again: the URL would be the same.',
  },
  HTTP_ADDRESS_REFUSED: {
    severity: 'error',
    message: '{origin} is no public address.',
    remedy: 'Call a public address, or have the host listed in `ACTIVITY_ALLOWED_HOSTS`.',
    explanation:
      'Requests of workflows do not reach the network of the platform. The address is checked where the connection is made, so that no name leads around it.',
  },
  HTTP_FAILED: {
    severity: 'error',
    message: '{method} {origin} failed: {reason}.',
    remedy: 'Look at whether the server can be reached; the attempt is repeated as the retry policy says.',
    explanation: 'There was no answer: the server is away, its name unknown, or the connection broke.',
  },
  HTTP_STATUS_UNEXPECTED: {
    severity: 'error',
    message: '{method} {origin} answered with the status {status}.',
    remedy: 'Correct the request, or list the status in `expectedStatus`.',
    explanation:
      'Expected is any 2xx, or what `expectedStatus` lists. A 4xx other than 408, 425 and 429 is not tried again, since the same request would be refused again.',
  },
  HTTP_BODY_TOO_LARGE: {
    severity: 'error',
    message: '{origin} answered with more than {limit} bytes.',
    remedy: 'Ask for less at a time, or have the server store the answer elsewhere.',
    explanation: 'Answers become part of the history of the run, which is bounded.',
  },
  SQL_FAILED: {
    severity: 'error',
    message: 'The database refused the query: {reason}.',
    remedy: 'Correct the query or its parameters.',
    explanation: 'Errors in data, constraints, rights, syntax and names are not tried again; others are.',
  },
  REDIS_FAILED: {
    severity: 'error',
    message: 'The command failed: {reason}.',
    remedy: 'Look at the kind of value that the key holds, and at whether the server can be reached.',
    explanation: 'What the server refuses is not tried again; a server that is away is.',
  },
  VARIABLE_UNAVAILABLE: {
    severity: 'error',
    message: 'The variable `{name}` of the project cannot be reached: {reason}.',
    remedy:
      'Deploy the workflow with the declaration of the variable, or look at whether the workers of the project run.',
    explanation:
      'Variables of a project are kept by its project workflow, which a deployment starts. Right after one it may not know a new name yet, so the step is tried again.',
  },
  VARIABLE_REFUSED: {
    severity: 'error',
    message: 'The variable `{name}` of the project was not changed: {reason}.',
    remedy: 'Write a value that fits the declaration of the variable.',
    explanation:
      'The project workflow checks each write against the declaration before it takes effect. The same write is refused again.',
  },
  VARIABLE_MISMATCH: {
    severity: 'error',
    message: 'The variable `{name}` of the project holds what this workflow does not take: {reason}.',
    remedy: 'Deploy the workflow anew with the declaration that the project has by now, or write the variable.',
    explanation:
      'Code is checked against the type that the workflow declares, and would be wrong about any other value.',
  },
  WORKFLOW_UNREACHABLE: {
    severity: 'error',
    message: 'The workflow `{workflow}` of the project cannot be reached: {reason}.',
    remedy:
      'Start a run of it before, and say which one is meant by its `workflowId` where several are open. Runs of other projects are reached through their interfaces only.',
    explanation:
      'A message goes to the run of a workflow id, or to the only open run of a workflow of the same project. Right after a start the run may not be found yet, so the step is tried again.',
  },
  WORKFLOW_MESSAGE_REFUSED: {
    severity: 'error',
    message: 'The workflow `{workflow}` of the project has refused {message}: {reason}.',
    remedy: 'Send what the other workflow takes, to a run whose version knows the message.',
    explanation: 'The same message is refused again, so it is not tried again.',
  },
  WORKFLOW_ANSWER_MISMATCH: {
    severity: 'error',
    message:
      'The workflow `{workflow}` of the project answers {message} with what this workflow does not take: {reason}.',
    remedy: 'Ask when the other workflow has an answer, or deploy both workflows anew, so that they mean the same.',
    explanation:
      'Code is checked against the type of the answer, and would be wrong about any other value. A run that has no answer yet answers null, so the step is tried again.',
  },
  PROCESSOR_FAILED: {
    severity: 'error',
    message: 'The code failed: {reason}.',
    remedy: 'Correct the code, or what it is given.',
    explanation: 'The same code fails again with the same input, so it is not tried again.',
  },
  PROCESSOR_LIMIT_EXCEEDED: {
    severity: 'error',
    message: 'The code went past a limit: {reason}.',
    remedy: 'Do less in one step: 5 s, 64 MiB and an output of 1 MiB are what it has.',
    explanation: "User's code shares the worker with others, and is ended when it takes more than its share.",
  },
  PROCESSOR_INPUT_INVALID: {
    severity: 'error',
    message: 'The input of the code does not match its schema: {reason}.',
    remedy: 'Correct what the code is given, or its `inputSchema`.',
    explanation: 'The code was checked against the schema, and would be wrong about anything else.',
  },
  PROCESSOR_OUTPUT_INVALID: {
    severity: 'error',
    message: 'The output of the code does not match its schema: {reason}.',
    remedy: 'Correct the code, or its `outputSchema`.',
    explanation: 'The steps behind were compiled against the schema.',
  },
  AGENT_ENDPOINT_MISSING: {
    severity: 'error',
    message: 'No endpoint of the provider {provider} is known.',
    remedy: 'Set `modelConfig.endpoint`, or have the endpoint of the provider listed in `AGENT_ENDPOINTS`.',
    explanation: 'Azure, Bedrock and providers of your own have an address that only you know.',
  },
  AGENT_PROMPT_UNKNOWN: {
    severity: 'error',
    message: 'There is no prompt {id}.',
    remedy: 'Correct `agentPromptId`, or write the prompt into the node.',
    explanation: 'Prompts that are named by an id are kept by the platform.',
  },
  AGENT_FAILED: {
    severity: 'error',
    message: 'The model of {provider} gave no answer: {reason}.',
    remedy: 'Look at the key, the name of the model and the length of the messages.',
    explanation: 'A call that the provider refuses is not tried again; one that it could not serve is.',
  },
} as const satisfies Record<string, CatalogueEntry>;
