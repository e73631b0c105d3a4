import type { LoweringContext } from '@workflow-builder/component-kit';
import { RE2JS } from 're2js';
import type { KongLoggingConfig } from './config.js';

/** Whether the settings fit together. What they name in the workflow is checked with the manifest. */
export function checkKongLogging(context: LoweringContext<KongLoggingConfig>): boolean {
  adviseOnBodies(context);
  adviseOnLevel(context);
  const patterns = (context.config.redactPatterns ?? []).map((pattern, index) => checkPattern(pattern, index, context));
  return patterns.every((isSound) => isSound);
}

function adviseOnBodies({ config, node, report }: LoweringContext<KongLoggingConfig>): void {
  const { logRequestBody = false, logResponseBody = false, maxBodySize, redactPatterns = [] } = config;
  if (!logRequestBody && !logResponseBody) return;
  const params = { label: node.label };
  if (maxBodySize === undefined) report('UNBOUNDED_BODY_LOGGING', params, { field: 'data.config.maxBodySize' });
  if (redactPatterns.length === 0) report('BODY_WITHOUT_REDACTION', params, { field: 'data.config.redactPatterns' });
}

function adviseOnLevel({ config, node, report }: LoweringContext<KongLoggingConfig>): void {
  if (config.logLevel !== 'debug') return;
  report('DEBUG_IN_PRODUCTION', { label: node.label }, { field: 'data.config.logLevel' });
}

function checkPattern(pattern: string, index: number, { node, report }: LoweringContext<KongLoggingConfig>): boolean {
  if (compiles(pattern)) return true;
  const field = `redactPatterns[${index}]`;
  const reason = 'it must be a regular expression without look-around and back-references';
  report('CONFIG_INVALID', { field, label: node.label, reason }, { field: `data.config.${field}` });
  return false;
}

function compiles(pattern: string): boolean {
  try {
    RE2JS.compile(pattern);
    return true;
  } catch {
    return false;
  }
}
