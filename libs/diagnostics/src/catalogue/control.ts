import type { CatalogueEntry } from './entry.js';

/** What is wrong with containers, loops, handlers and state. */
export const controlEntries = {
  LOOP_BODY_CROSSED: {
    severity: 'error',
    message: 'The body of the loop "{loop}" is entered or left at "{label}" other than through the loop.',
    remedy: 'Lead paths into the body from the handle `body`, back to "{loop}", and on from its handle `done`.',
    explanation:
      'A body runs once per round. A path that enters or leaves it elsewhere would belong to one round and to none at the same time.',
  },
  LOOP_BODY_MISSING: {
    severity: 'error',
    message: 'The loop "{label}" has no body.',
    remedy: 'Connect its handle `body` to what each round shall do, or remove the loop.',
    explanation: 'A loop without a body does nothing, for ever where it is unbounded.',
  },
  CONTAINER_CROSSED: {
    severity: 'error',
    message: 'A path enters "{container}" at "{label}" without passing through "{container}".',
    remedy: 'Connect the path to "{container}" itself, or move "{label}" out of it.',
    explanation: 'What lies in a phase or a retry runs when that does, and only then.',
  },
  HANDLER_CROSSED: {
    severity: 'error',
    message: 'What the messages of "{handler}" start reaches "{label}", which belongs elsewhere or ends a path.',
    remedy: 'Give the handler steps of its own without an end; pass values through variables.',
    explanation:
      'A handler runs once per message, beside the main path. It shares no step with the main path or other handlers, and cannot end it.',
  },
  RETRY_BLOCK_AMBIGUOUS: {
    severity: 'error',
    message: 'It is not clear what "{label}" repeats: {successors} follow it.',
    remedy: 'Put the nodes to repeat into the retry (`parentId`), or connect exactly one node.',
    explanation: 'A retry repeats its children, or else its only successor.',
  },
  RETRY_BLOCK_MISSING: {
    severity: 'error',
    message: '"{label}" has nothing to repeat.',
    remedy: 'Put the nodes to repeat into the retry (`parentId`), or connect it to the node to repeat.',
    explanation: 'A retry repeats its children, or else its only successor.',
  },
  PARENT_CYCLE: {
    severity: 'error',
    message: '"{label}" lies in itself: {path}.',
    remedy: 'Remove `parentId` from one of these nodes.',
    explanation: 'Containers lie in each other like boxes; none can be its own content.',
  },
  PARENT_NOT_CONTAINER: {
    severity: 'warning',
    message: '"{label}" lies in "{parent}", which contains nothing.',
    remedy: 'Remove `parentId`, or use a loop, phase or retry around it.',
    explanation: 'Only loops, phases and retries run the nodes inside of them; elsewhere `parentId` has no effect.',
  },
  NESTED_TOO_DEEP: {
    severity: 'error',
    message: '"{label}" lies too deep in containers and branches.',
    remedy: 'Move a part of the workflow into a child workflow, or join paths earlier.',
    explanation:
      'At most 32 containers lie in each other, and at most 100 containers, sides of conditions and concurrent branches. Deeper code is read by no one, and overflows tools.',
  },
  GRAPH_TOO_COMPLEX: {
    severity: 'error',
    message: 'The conditions of the workflow entangle too many paths to be compiled.',
    remedy: 'Divide the workflow with child workflows, or join paths earlier.',
    explanation:
      'When a step runs is known for every combination of outcomes before it. A bound on that keeps memory and time bounded.',
  },
  LOOP_VARIABLE_RESERVED: {
    severity: 'error',
    message: '`{field}` of "{label}" cannot be called `{name}`.',
    remedy: 'Use another name, such as `item` or `row`.',
    explanation:
      'Names of roots (`input`, `workflow`, `vars`, `nodes`, `result`, `env`) and words of the language mean something else.',
  },
  CONTINUE_DEFERRED: {
    severity: 'warning',
    message: 'The run cannot be continued as new while "{label}" is running.',
    remedy: 'Bound the loop, or move it out of concurrent branches and retries, or into a child workflow.',
    explanation:
      'A run is continued as new at the head of a round when nothing else is open. Within concurrent branches and retries it waits for the next such head, so histories grow meanwhile.',
  },
  LOOP_NEVER_CONTINUES: {
    severity: 'error',
    message: '"{label}" may run for ever where the run cannot be continued as new.',
    remedy: 'Move the loop into a child workflow, or give it `maxIterations`.',
    explanation:
      'Temporal bounds the history of a run. An unbounded loop needs a place at which the run is continued as new, and within concurrent branches and retries there is none.',
  },
  LOOP_UNBOUNDED_SUGGESTED: {
    severity: 'suggestion',
    message: "Consider adding a delay or maxIterations to loop '{label}'",
    remedy: 'Set `config.delay` or `config.maxIterations`.',
    explanation: 'A loop without bound and pause turns as fast as its steps do, for as long as the workflow lives.',
  },
  CONCURRENT_WRITE: {
    severity: 'warning',
    message: '"{label}" and "{other}" may write `{variable}` at the same time; the last one wins.',
    remedy: 'Order the two steps, or use `append` or `increment`.',
    explanation: 'Steps of concurrent branches take turns in no fixed order, so which `set` is the last is left open.',
  },
  VARIABLE_INVALID: {
    severity: 'error',
    message: 'The variable `{name}` {reason}.',
    remedy: 'Correct the variable of the workflow, or its use at "{label}".',
    explanation: 'Variables have a name that is an identifier, one type, and an initial value of that type.',
  },
  VARIABLE_STORE_MISSING: {
    severity: 'warning',
    message: '`{name}` is kept by {store}, which runs cannot reach yet; "{label}" will fail when it is executed.',
    remedy: 'Keep the variable in the run: remove `{field}`.',
    explanation:
      'Variables are kept by the run or by the project. A drawing that keeps them in a database or in Redis compiles, so that the rest of it can be looked at; executing the step fails at once and is not retried.',
  },
  MESSAGE_NAME_CONFLICT: {
    severity: 'error',
    message: '"{label}" and "{other}" receive `{name}` in different ways.',
    remedy: 'Give both the same schema and kind, or different names; what a handler receives needs a name of its own.',
    explanation:
      'Messages queue per name; all who wait for a name take the same kind of message. A handler takes every message of its name, so that nothing would be left for others.',
  },
} as const satisfies Record<string, CatalogueEntry>;
