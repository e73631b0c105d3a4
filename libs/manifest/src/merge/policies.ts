import type { Findings } from '@workflow-builder/diagnostics';
import type { NodePart } from '../part.js';
import { groupedBy } from './keys.js';

/** A project has one logging configuration; the first of several nodes is told. */
export function checkLogging(parts: readonly NodePart[], findings: Findings): void {
  const [first, ...others] = parts.filter(({ part }) => part.logging !== undefined).map(({ node }) => node);
  if (first === undefined || others.length === 0) return;
  const labels = others.map(({ label }) => `"${label}"`).join(', ');
  findings.add(
    'KONG_LOGGING_REPEATED',
    { label: first.label, count: others.length + 1, others: labels },
    { nodeId: first.id, relatedNodeIds: others.map(({ id }) => id) },
  );
}

/** A key stands for one cache across deployments. */
export function checkCaches(parts: readonly NodePart[], findings: Findings): void {
  const caches = parts.flatMap(({ node, part }) =>
    part.cache === undefined ? [] : [{ node, key: part.cache.cacheKey }],
  );
  for (const [first, ...others] of groupedBy(caches, ({ key }) => key.toLowerCase()).values()) {
    for (const { node } of others) {
      if (first === undefined) continue;
      findings.add(
        'CACHE_KEY_REPEATED',
        { label: node.label, other: first.node.label },
        { nodeId: node.id, relatedNodeIds: [first.node.id], field: 'data.config.cacheKey' },
      );
    }
  }
}
