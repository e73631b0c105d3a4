import type { Findings } from '@workflow-builder/diagnostics';
import { type Workflow, workflowType } from '@workflow-builder/workflow-model';
import type { Manifest } from '../manifest.js';
import type { ManifestPart, NodePart } from '../part.js';
import { placeEndpoints } from './endpoints.js';
import { checkCaches, checkLogging } from './policies.js';
import { sortedBy } from './keys.js';
import { kongOf } from './kong.js';
import { mergeMessages } from './messages.js';
import { openApiOf } from './openapi.js';

/** The manifest of a workflow out of what its nodes add, in an order that does not depend on theirs; conflicts are findings. */
export function mergeManifest(workflow: Workflow, nodeParts: readonly NodePart[], findings: Findings): Manifest {
  const parts = sortedBy(nodeParts, ({ node }) => node.id);
  checkLogging(parts, findings);
  checkCaches(parts, findings);
  const messages = mergeMessages(parts);
  const endpoints = placeEndpoints(parts, messages, findings);
  const each = <Entry extends object>(entryOf: (part: ManifestPart) => Entry | undefined): readonly WithNode<Entry>[] =>
    parts.flatMap(({ node, part }) => {
      const entry = entryOf(part);
      return entry === undefined ? [] : [{ nodeId: node.id, ...entry }];
    });
  return {
    manifestVersion: 1,
    workflow: { id: workflow.id, name: workflow.name, type: workflowType(workflow.name) },
    openapi: openApiOf(workflow, endpoints),
    ...messages,
    schedules: each(({ schedule }) => schedule),
    events: each(({ event }) => event),
    graphql: each(({ graphql }) => graphql),
    mcp: each(({ mcp }) => mcp),
    kong: kongOf(workflow, endpoints, parts, findings),
    logging: each(({ logging }) => logging),
    caches: each(({ cache }) => cache),
  };
}

type WithNode<Entry> = Entry & { readonly nodeId: string };
