import { defineRules } from '../rules/rules.js';
import { trigger } from './trigger.js';

/** An end that was drawn as a trigger still has the fields of one. */
export const end = defineRules(
  { result: { isNullable: true } },
  { ignored: [...trigger.spellings.keys(), 'trigger_type'] },
);
