import type { CatalogueEntry } from './entry.js';

/** What the reader finds: the shape of the document and the repairs it made. */
export const documentEntries = {
  DOCUMENT_INVALID: {
    severity: 'error',
    message: 'The document is no workflow: {reason}.',
    remedy: 'Send a JSON object with `name`, `nodes` and `edges`, or a UI export that holds them under `definition`.',
    explanation:
      'The compiler reads a workflow document: an object with nodes and edges. Anything else has no meaning to compile.',
  },
  DOCUMENT_TOO_DEEP: {
    severity: 'error',
    message: 'The document nests deeper than {limit} levels at {path}.',
    remedy: 'Flatten the value, or let an activity load it.',
    explanation: 'A bound on nesting keeps time and memory of every stage bounded, whatever is sent.',
  },
  DOCUMENT_TOO_MANY_NODES: {
    severity: 'error',
    message: 'The document has {count} nodes; {limit} are the most that one workflow may have.',
    remedy: 'Divide the workflow, or let an activity do the repeated work.',
    explanation: 'What waits for what is known for every pair of nodes, so a bound on nodes bounds memory.',
  },
  TOO_MANY_FINDINGS: {
    severity: 'error',
    message: '{count} more findings were left out.',
    remedy: 'Mend what is reported, then compile again to see the rest.',
    explanation:
      'The first 500 findings of a document are reported, errors before others. Where none of them is an error, this is an info and rejects nothing.',
  },
  NUMBER_NOT_FINITE: {
    severity: 'error',
    message: 'The number at {path} is not finite.',
    remedy: 'Write a number between -1.7e308 and 1.7e308.',
    explanation:
      'JSON has no infinity, but a parser reads `1e999` as one. It could not be written back, so it is refused.',
  },
  FIELD_INVALID: {
    severity: 'error',
    message: '`{field}` must be {expected}.',
    remedy: 'Change `{field}` to {expected}.',
    explanation: 'The field has a value that the workflow format does not allow there.',
  },
  NODE_INVALID: {
    severity: 'error',
    message: 'Entry {index} of `nodes` is no node: {reason}.',
    remedy: 'Give the node an `id` and a `type`, or remove the entry.',
    explanation: 'A node needs an id, which edges and references name, and a type, which says what it does.',
  },
  EDGE_INVALID: {
    severity: 'error',
    message: 'Entry {index} of `edges` is no edge: {reason}.',
    remedy: 'Give the edge a `source` and a `target`, or remove the entry.',
    explanation: 'An edge is control flow from one node to another; it needs the ids of both.',
  },
  DUPLICATE_NODE_ID: {
    severity: 'error',
    message: 'The node id "{id}" is used {count} times.',
    remedy: 'Give each node an id of its own.',
    explanation: 'Edges, references, logs and errors name nodes by id, so an id must name one node only.',
  },
  DUPLICATE_EDGE_ID: {
    severity: 'error',
    message: 'The edge id "{id}" is used {count} times.',
    remedy: 'Give each edge an id of its own.',
    explanation: 'Two edges with one id are mostly the rest of a failed copy; which of them is meant cannot be known.',
  },
  UNKNOWN_NODE_TYPE: {
    severity: 'error',
    message: '"{type}" is no node type.',
    remedy: 'Use a known type; {suggestion}.',
    explanation:
      'The type of a node decides what it compiles to. A type that the compiler does not know cannot be left out silently.',
  },
  DURATION_INVALID: {
    severity: 'error',
    message: '`{field}` is no duration: {value}.',
    remedy: 'Write digits for seconds, or a number with a unit: `30s`, `5 minutes`, `24h`.',
    explanation:
      'Digits alone are seconds, names that end in `_ms` hold milliseconds, everything else is a number with a unit. A guess could turn five minutes into 300 milliseconds, so other spellings are refused.',
  },
  RETRY_POLICY_INVALID: {
    severity: 'error',
    message: '`{field}` of the retry policy must be {expected}.',
    remedy: 'Change `{field}` to {expected}.',
    explanation:
      'Retry policies reach Temporal as they are written; one that Temporal would refuse at run time is refused here.',
  },
  CONFIG_CONFLICT: {
    severity: 'warning',
    message: '`{field}` and `{holder}` mean the same and have different values; `{holder}` holds.',
    remedy: 'Remove one of the two.',
    explanation:
      'Editors write some fields on the node and some under its `config`, and some under several names. All of them are read; `config` goes before the node, and the canonical name before others.',
  },
  CONFIG_SCHEMA_DROPPED: {
    severity: 'info',
    message: 'A JSON Schema was spread into the config of "{label}"; its keywords were dropped.',
    remedy: 'Nothing to do; save the node once to clean it.',
    explanation:
      'Dropping a component from the palette copies its schema into the config. The keywords are no settings.',
  },
  FIELD_IGNORED: {
    severity: 'info',
    message: '`{field}` of "{label}" has no meaning on a node of type "{type}" and was dropped.',
    remedy: 'Nothing to do; save the node once to clean it.',
    explanation:
      'Editors give every dropped node the fields of an endpoint, and keep some fields for display only. What no component reads is left out of the model.',
  },
  FIELD_RENAMED: {
    severity: 'info',
    message: '`{seen}` of "{label}" was read as `{canonical}`.',
    remedy: 'Nothing to do; write `{canonical}` in new documents.',
    explanation:
      'Editors spell some fields in several ways and places. All are read; the compiler behind the reader knows one.',
  },
  VALUE_NORMALISED: {
    severity: 'info',
    message: '`{field}` of "{label}" was read as {to}, not {from}.',
    remedy: 'Nothing to do; write {to} in new documents.',
    explanation:
      'The value is another word for a known one, or a text where the field holds a number, a list or an object.',
  },
  FIELD_DERIVED: {
    severity: 'info',
    message: '`{field}` of "{label}" was read as {value}, out of {source}.',
    remedy: 'Nothing to do; write it out to make the document say what it means.',
    explanation: 'Another part of the document leaves no doubt about what the field holds.',
  },
  TYPE_ALIAS: {
    severity: 'info',
    message: 'The node type "{seen}" was read as "{type}".',
    remedy: 'Nothing to do; write "{type}" in new documents.',
    explanation:
      'Some editors call a condition "conditional", and draw an end as a second trigger. What was meant is beyond doubt, so it is read as that.',
  },
  BRANCH_RESOLVED: {
    severity: 'info',
    message: 'The edge "{edge}" of "{label}" was read as `{handle}`, by {source}.',
    remedy: 'Nothing to do; give the edge that handle to make the document say what it means.',
    explanation:
      'Editors draw branches without handles, or with handles of other names. What an edge means then follows from the paths of the node, the labels of edges, the way back to a loop, and last their order.',
  },
  BRANCH_UNCLEAR: {
    severity: 'error',
    message: 'It is not clear on which side of "{label}" the edge to "{target}" leaves.',
    remedy: 'Give each edge out of "{label}" a `sourceHandle`: `{first}` or `{second}`.',
    explanation:
      'Edges without handles are told apart by paths, labels and, where exactly one edge is left for each side, by their order. Here none of that decides, and a guess could swap the branches.',
  },
  BRANCH_CONFLICT: {
    severity: 'error',
    message: '`{path}` of "{label}" names "{target}", but the edges out of its side `{handle}` lead elsewhere.',
    remedy: 'Remove `{path}`, or connect the side `{handle}` to "{target}".',
    explanation:
      'The path in the config and the edges on the canvas say different things about one branch. Which of them is meant cannot be known.',
  },
  HANDLE_UNKNOWN: {
    severity: 'error',
    message: 'The edge "{edge}" uses the handle "{handle}", which "{label}" does not have.',
    remedy: 'Connect the edge anew; {suggestion}.',
    explanation:
      'Conditions have the handles `true` and `false`, loops `body` and `done`; all other nodes have one output without a name. An edge at a handle that does not exist has no meaning.',
  },
  WORKFLOW_ID_DERIVED: {
    severity: 'info',
    message: 'The document has no id; "{id}" was derived from its name.',
    remedy: 'Give the document an `id` to keep its identity when it is renamed.',
    explanation: 'Deployments and runs name a workflow by id. One that has none is known by its name.',
  },
  WORKFLOW_TYPE_DERIVED: {
    severity: 'info',
    message: 'The workflow "{name}" runs on Temporal as "{type}".',
    remedy: 'Nothing to do; use that name where you start it with Temporal tools.',
    explanation:
      'A workflow type is an identifier of the generated code. Words are joined in camel case, accents are dropped, and a hash keeps apart what that would make equal.',
  },
  DOCUMENT_UNWRAPPED: {
    severity: 'info',
    message: 'The document is a UI export; the workflow was read from `definition`.',
    remedy: 'Nothing to do.',
    explanation:
      'Exports keep the graph under `definition` and run settings under `metadata` or `executionSettings`. They are read as `settings`, in this precedence: settings, metadata, executionSettings.',
  },
  SETTING_NOT_ENFORCED: {
    severity: 'warning',
    message: '`{setting}` is read, but does not take effect yet.',
    remedy: 'Do not rely on `{setting}`.',
    explanation: 'The setting is part of the workflow format, but this version of the platform does not enforce it.',
  },
  LABEL_MISSING: {
    severity: 'warning',
    message: 'The node "{nodeId}" has no label.',
    remedy: 'Give it a label that says what it does.',
    explanation: 'Labels name variables in the generated code and entries in logs.',
  },
} as const satisfies Record<string, CatalogueEntry>;
