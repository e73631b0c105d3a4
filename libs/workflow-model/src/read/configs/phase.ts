import { defineRules } from '../rules/rules.js';
import { boolean, number } from '../rules/values.js';

export const phase = defineRules({
  name: { aliases: ['phaseName'] },
  sequential: { read: boolean },
  maxConcurrency: { aliases: ['maxConcurrent'], read: number },
});
