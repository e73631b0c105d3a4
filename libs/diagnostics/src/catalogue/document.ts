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
  NODE_TYPE_NOT_SUPPORTED: {
    severity: 'error',
    message: 'Nodes of type "{type}" cannot be compiled yet.',
    remedy: 'Replace "{label}" by nodes of these types: {supported}.',
    explanation:
      'The type is known and its document form is read, but this version of the compiler has no component for it.',
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
    message: '`{field}` is given twice with different values; the one under `config` holds.',
    remedy: 'Remove one of the two.',
    explanation:
      'Editors write some fields on the node and some under its `config`. Both places are read; `config` wins.',
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
    explanation: 'Editors give every dropped node the fields of an endpoint. Only interface nodes have endpoints.',
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
    remedy: 'Do not rely on `{setting}`; bound each activity by its own `timeout`.',
    explanation: 'The setting is part of the workflow format, but this version of the platform does not enforce it.',
  },
  LABEL_MISSING: {
    severity: 'warning',
    message: 'The node "{nodeId}" has no label.',
    remedy: 'Give it a label that says what it does.',
    explanation: 'Labels name variables in the generated code and entries in logs.',
  },
} as const satisfies Record<string, CatalogueEntry>;
