import type { JsonObject, JsonValue } from '../../json.js';
import type { Place } from './place.js';

/**
 * The canonical form of a value; undefined leaves the field out. Only what is misspelt is mended: a value of a wrong type stays
 * as it is, for the component's DTO to refuse.
 */
export type ReadValue = (value: JsonValue, place: Place) => JsonValue | undefined;

/** How one field of a config is spelt. The snake_case form of every name counts as well. */
export interface FieldRule {
  /** Other names of the field; earlier ones win. */
  readonly aliases?: readonly string[];
  /** Other names that are as good as the canonical one, so that reading them is no repair. */
  readonly synonyms?: readonly string[];
  /** Names that stand for the field only where it is not given, since they mean something else besides. */
  readonly fallbacks?: readonly string[];
  readonly read?: ReadValue;
  /** Whether null is a value, not an empty box. */
  readonly isNullable?: boolean;
  /** Names under which the value means something else than under the canonical one. */
  readonly readAs?: Readonly<Record<string, ReadValue>>;
}

export interface RuleOptions {
  /** Fields that mean nothing; they are dropped. */
  readonly ignored?: readonly string[];
  /** Names on `data` itself that are this config's, though other types have them in their envelope. */
  readonly flat?: readonly string[];
  /** Whether names that no rule knows are the author's own, and stay as they are. */
  readonly isFree?: boolean;
  /** Last step, on canonical fields: what depends on several of them. */
  readonly refine?: (config: JsonObject, place: Place) => JsonObject;
}

/** How the config of one node type, or an object within, is spelt. */
export interface Rules extends RuleOptions {
  /** In the order in which they stand in the canonical config. */
  readonly fields: ReadonlyMap<string, FieldRule>;
  /** From every spelling to the field it means. */
  readonly spellings: ReadonlyMap<string, Spelling>;
}

export interface Spelling {
  readonly canonical: string;
  /** Which of several spellings of a field holds: the least. */
  readonly rank: number;
  readonly isRepair: boolean;
  readonly isNullable: boolean;
  readonly isFallback: boolean;
  readonly read: ReadValue;
}

/** The reading of texts and of whatever else has one form only. */
export const keep: ReadValue = (value) => value;

export function defineRules(fields: Readonly<Record<string, FieldRule>>, options: RuleOptions = {}): Rules {
  const spellings = Object.entries(fields).flatMap(([canonical, rule]) => {
    const fallbacks = rule.fallbacks ?? [];
    const names = [canonical, ...(rule.synonyms ?? []), ...(rule.aliases ?? []), ...fallbacks];
    const firstRepair = 1 + (rule.synonyms ?? []).length;
    return names.map((name, rank): [string, Spelling] => [
      name,
      {
        canonical,
        rank,
        isRepair: rank >= firstRepair,
        isNullable: rule.isNullable === true || options.isFree === true,
        isFallback: fallbacks.includes(name),
        read: rule.readAs?.[name] ?? rule.read ?? keep,
      },
    ]);
  });
  return { ...options, fields: new Map(Object.entries(fields)), spellings: new Map(spellings) };
}

/** How a name is to be read; undefined when no rule knows it. */
export function spellingOf(name: string, rules: Rules): Spelling | undefined {
  const exact = rules.spellings.get(name);
  if (exact !== undefined) return exact;
  if (rules.isFree === true) return undefined;
  const camel = rules.spellings.get(camelCase(name));
  return camel && { ...camel, rank: camel.rank + 0.5, isRepair: true };
}

/** `max_tokens` -> `maxTokens`; what is no snake_case stays. */
export function camelCase(name: string): string {
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)+$/.test(name)) return name;
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
