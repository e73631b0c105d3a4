import type { LoweringContext } from '@workflow-builder/component-kit';
import { isJsonList, isJsonObject, type JsonValue, ownValue } from '@workflow-builder/workflow-model';

/** Why settings take no effect, by their names; false where one does. */
export type Reasons<Config> = Readonly<Partial<Record<keyof Config, string | false>>>;

/** Warns of settings that are given in vain. */
export function warnWithoutEffect<Config>(
  { node, report }: Pick<LoweringContext<Config>, 'node' | 'report'>,
  reasons: Reasons<Config>,
): void {
  for (const [field, reason] of Object.entries<string | false | undefined>(reasons)) {
    if (typeof reason !== 'string' || isEmpty(ownValue(node.config, field))) continue;
    report('CONFIG_WITHOUT_EFFECT', { field, label: node.label, reason }, { field: `data.config.${field}` });
  }
}

/** What editors write for an empty box. */
function isEmpty(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (isJsonList(value)) return value.length === 0;
  return isJsonObject(value) && Object.keys(value).length === 0;
}
