import type { CatalogueEntry } from './entry.js';

/** What the platform answers when a request, a stage, a deployment or a run fails. */
export const platformEntries = {
  MALFORMED_JSON: {
    severity: 'error',
    message: 'The request body is no JSON: {reason} at line {line}, column {column}.',
    remedy: 'Correct the body at that position.',
    explanation: 'Requests carry JSON; the position is where reading it stopped.',
  },
  DOCUMENT_TOO_LARGE: {
    severity: 'error',
    message: 'The document is larger than {limit} bytes.',
    remedy: 'Split the workflow, or raise the limit of the gateway.',
    explanation: 'A bound on documents keeps memory of every stage bounded.',
  },
  REQUEST_INVALID: {
    severity: 'error',
    message: 'The request is not valid: {reason}.',
    remedy: 'Correct the named field; the OpenAPI document describes the request.',
    explanation: 'The envelope of the request does not have the documented form.',
  },
  NOT_FOUND: {
    severity: 'error',
    message: 'There is nothing at {path}.',
    remedy: 'Check method and path; the OpenAPI document lists them.',
    explanation: 'The gateway has no such route.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    severity: 'error',
    message: 'The idempotency key was used for a different request.',
    remedy: 'Use a new key for a new request.',
    explanation: 'A key names one request. Answering another one with its result would be wrong.',
  },
  PIPELINE_FULL: {
    severity: 'error',
    message: 'The pipeline takes no further compilation just now.',
    remedy: 'Try again after the time in `Retry-After`.',
    explanation: 'A bound on work in flight keeps answers quick for what is accepted.',
  },
  COMPILATION_NOT_FOUND: {
    severity: 'error',
    message: 'There is no compilation "{id}".',
    remedy: 'Check the id, or compile the document again.',
    explanation: 'Compilations are kept for a limited time under the id that was answered.',
  },
  COMPILATION_PENDING: {
    severity: 'info',
    message: 'The compilation "{id}" has not ended yet.',
    remedy: 'Ask again under the same id.',
    explanation: 'The answer took longer than the caller waits. The compilation goes on.',
  },
  COMPILATION_NOT_DEPLOYABLE: {
    severity: 'error',
    message: 'The compilation "{id}" has no verified code.',
    remedy: 'Compile the workflow without errors, then deploy it.',
    explanation: 'Only code that passed its proof may be deployed.',
  },
  STAGE_FAILED: {
    severity: 'error',
    message: 'The stage {stage} failed: {reason}.',
    remedy: 'Try again; if it fails again, report it with the compilation id.',
    explanation:
      'A stage of the pipeline met a condition it cannot handle. The message is kept in the dead-letter stream.',
  },
  MESSAGE_INVALID: {
    severity: 'error',
    message: 'A message on {subject} does not have its documented form: {reason}.',
    remedy: 'Correct the publisher, then replay the dead letter.',
    explanation:
      'Every message is validated at the boundary. One that is not valid would fail again, so it is not retried.',
  },
  DELIVERIES_EXHAUSTED: {
    severity: 'error',
    message: 'A message of {consumer} was given up after {deliveries} deliveries: {reason}.',
    remedy: 'Look at the dead letter, mend the cause, then replay it.',
    explanation: 'Retrying has a limit, so that a message that always fails cannot block the others.',
  },
  BUS_UNAVAILABLE: {
    severity: 'error',
    message: 'The message bus cannot be reached.',
    remedy: 'Try again after the time in `Retry-After`.',
    explanation: 'Compilations travel over the message bus; without it none is accepted.',
  },
  STAGE_UNAVAILABLE: {
    severity: 'error',
    message: 'No replica of the {stage} answers.',
    remedy: 'Try again after the time in `Retry-After`; if it stays so, start a replica of the {stage}.',
    explanation: 'The request needs an answer of this stage now, and none came in time.',
  },
  STORE_UNAVAILABLE: {
    severity: 'error',
    message: 'The store cannot be reached.',
    remedy: 'Try again after the time in `Retry-After`; compiling works meanwhile.',
    explanation: 'Versions, deployments and logs are kept in the store.',
  },
  TEMPORAL_UNAVAILABLE: {
    severity: 'error',
    message: 'Temporal cannot be reached.',
    remedy: 'Try again after the time in `Retry-After`; compiling works meanwhile.',
    explanation: 'Workflows run on Temporal.',
  },
  DEPLOYMENT_NOT_FOUND: {
    severity: 'error',
    message: 'There is no deployment "{id}".',
    remedy: 'Check the id that the deployment request answered.',
    explanation: 'Deployments are kept under the id that was answered.',
  },
  DEPLOYMENT_STEP_FAILED: {
    severity: 'error',
    message: 'The deployment failed at {step}: {reason}.',
    remedy: 'Mend the cause and deploy again; what served before still serves.',
    explanation:
      'A deployment changes nothing until its last step, so a failed one leaves the running version as it was.',
  },
  DEPLOYMENT_UNFINISHED: {
    severity: 'error',
    message: 'The version {version} serves, but the deployment did not come to its end at {step}: {reason}.',
    remedy: 'Mend the cause and deploy the same again, which does what is left; or roll back.',
    explanation:
      'New runs start on the version already. What comes after that is left: to have the variables of the project kept by it, or to have open runs go on on it.',
  },
  DEPLOYMENT_MIXED: {
    severity: 'error',
    message: 'The compilations do not make one deployment: {reason}.',
    remedy: 'Compile all workflows for the project and service that is deployed, each workflow once.',
    explanation: 'A deployment makes one version of one project; that of a service holds workflows of that service.',
  },
  PROJECT_CALL_UNKNOWN: {
    severity: 'error',
    message:
      'The node "{node}" of the workflow "{workflow}" calls {what}, which the project does not have{suggestion}.',
    remedy: 'Deploy what is called along with it, or call what the project has.',
    explanation:
      'A deployment of a project brings all its workflows, so a call of any other would fail. A message that a workflow does not take is refused in any deployment that has both.',
  },
  PROJECT_CALL_CONFLICT: {
    severity: 'error',
    message: 'The node "{node}" of the workflow "{workflow}" does not go with the workflow "{other}": {reason}.',
    remedy: 'Change one of the two workflows, and deploy both together.',
    explanation:
      'What a workflow sends has to be what the other takes, and what it expects what the other answers. The version that serves goes on.',
  },
  PROJECT_VARIABLE_CONFLICT: {
    severity: 'error',
    message: 'The workflows "{workflow}" and "{other}" mean different things by the variable `{name}` of the project.',
    remedy: 'Declare it in both with the same schema and the same initial value, or give one of them another name.',
    explanation: 'A variable of a project is one for all its workflows, so what they declare of it has to agree.',
  },
  PROJECT_VARIABLE_RETYPED: {
    severity: 'error',
    message: 'The variable `{name}` of the project would get another type.',
    remedy: 'Give the variable of the new type another name.',
    explanation:
      'Runs of earlier versions go on with the variable as they know it. A variable that is added begins with its initial value; one that is removed stays for those runs until the project has none; another schema of the same type holds from the next write on.',
  },
  DEPLOYMENT_RAMPING: {
    severity: 'error',
    message: 'The version {version} of the project serves part of the new runs.',
    remedy: 'Ramp its deployment to 100 %, or roll it back; then deploy again.',
    explanation: 'A project ramps one version at a time, so that it is clear which one new runs are compared with.',
  },
  DEPLOYMENT_NOT_RAMPING: {
    severity: 'error',
    message: 'The deployment "{id}" is {status} and does not ramp.',
    remedy: 'Deploy with a `percentage` below 100 to ramp a version.',
    explanation: 'Only a version that serves part of the new runs can be given another share of them.',
  },
  ROLLBACK_IMPOSSIBLE: {
    severity: 'error',
    message: 'The deployment "{id}" cannot be rolled back: {reason}.',
    remedy: 'Roll back the deployment whose version serves now, or deploy the workflows anew.',
    explanation: 'A rollback takes the version that serves out of the way of one that served before.',
  },
  REPLAY_INCOMPATIBLE: {
    severity: 'error',
    message: 'The run "{run}" of {type} would not go on on the new version: {reason}.',
    remedy: 'Deploy with versioning `pinned`, so that open runs end on their version, or keep the order of its steps.',
    explanation:
      'Open runs may take the new version only when a sample of their histories replays on it. This one does not, so the deployment was stopped before it changed anything.',
  },
  WORKFLOW_NOT_DEPLOYED: {
    severity: 'error',
    message: 'The workflow "{id}" has no deployed version.',
    remedy: 'Deploy a compilation of it first.',
    explanation: 'A run needs a version that a worker has loaded.',
  },
  WORKFLOW_ID_RESERVED: {
    severity: 'error',
    message: 'The workflow has the id "{id}"; ids that begin with ~ are the platform’s own.',
    remedy: 'Give the document another id, and compile it again.',
    explanation: 'The platform adds workflows to a project, such as the one that keeps its variables, under such ids.',
  },
  WORKFLOW_AMBIGUOUS: {
    severity: 'error',
    message: 'Several projects have deployed a workflow "{id}": {projects}.',
    remedy: 'Name the project in the request.',
    explanation: 'Document ids are unique within a project; two projects may deploy the same document.',
  },
  RUN_NOT_FOUND: {
    severity: 'error',
    message: 'There is no run "{id}".',
    remedy: 'Check the id that starting the run answered.',
    explanation: 'Runs are known by the id that was answered when they were started.',
  },
  RUN_INPUT_INVALID: {
    severity: 'error',
    message: 'The input of the run does not fit the workflow: {reason}.',
    remedy: "Send a JSON object that fits the trigger's input schema.",
    explanation: 'An input that does not match is refused before the run starts.',
  },
  RUN_ENDED: {
    severity: 'error',
    message: 'The run "{id}" has ended.',
    remedy: 'Look at its result or error, or start another run.',
    explanation: 'A run that has ended takes no messages, and cannot be cancelled or terminated any more.',
  },
  RUN_NODE_UNKNOWN: {
    severity: 'error',
    message: 'The workflow of the run has no node "{nodeId}".',
    remedy: 'Name a node of the version that the run is on.',
    explanation: 'A run keeps to the version that it is on; nodes that were drawn later are none of its own.',
  },
  RUN_NODE_NOT_REACHED: {
    severity: 'error',
    message: 'The run has not reached the node "{nodeId}".',
    remedy: 'Name a node that the nodes of the run list.',
    explanation:
      'A reset goes back to where a node began, in the last link of a run that went on as new. What has not begun there has no such place.',
  },
  RUN_NOT_RESETTABLE: {
    severity: 'error',
    message: 'The run "{id}" cannot be reset: {reason}.',
    remedy: 'Start another run, or reset to another node.',
    explanation:
      'A run that is reset goes on on the version that it was on, whose workers have to run, and from a place that its history still has.',
  },
  RUN_MESSAGE_UNKNOWN: {
    severity: 'error',
    message: 'The run answers no {kind} "{name}".',
    remedy: 'Use a name that a node of the workflow declares; its manifest lists them.',
    explanation: 'Queries are answered by data-out nodes, updates by data-in nodes.',
  },
  RUN_UPDATE_REFUSED: {
    severity: 'error',
    message: 'The run refused the update "{name}": {reason}.',
    remedy: 'Send a payload that fits the schema of the node that takes it.',
    explanation: 'An update is checked by the workflow before anything of it is done.',
  },
  RUN_FAILED: {
    severity: 'error',
    message: 'The run failed: {reason}.',
    remedy: 'Look at the log of the run; the named node failed.',
    explanation: 'A step of the workflow failed and its retry policy is exhausted, or forbids a retry.',
  },
} as const satisfies Record<string, CatalogueEntry>;
