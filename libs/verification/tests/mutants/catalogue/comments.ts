import { append, eslint, inlineConfig, type Mutant, own, prepend, typed } from '../mutant.js';

/** Comments that switch checks off or pull in files, and text that reads differently than it runs. */
export const commentMutants: readonly Mutant[] = [
  {
    id: 'ts-ignore',
    file: 'workflow',
    spoil: append(`// @ts-ignore because\nexport const spoilt: string = 1;`),
    found: typed('ban-ts-comment'),
  },
  {
    id: 'ts-expect-error',
    file: 'workflow',
    spoil: append(`// @ts-expect-error because of reasons\nexport const spoilt: string = 1;`),
    found: typed('ban-ts-comment'),
  },
  {
    id: 'ts-ignore-in-a-block',
    file: 'activities',
    spoil: append(`/* @ts-ignore */\nexport const spoilt: string = 1;`),
    found: typed('ban-ts-comment'),
  },
  {
    id: 'ts-nocheck',
    file: 'workflow',
    spoil: (code) => prepend('// @ts-nocheck')(append(`export const spoilt: string = 1;`)(code)),
    found: typed('ban-ts-comment'),
  },
  {
    id: 'eslint-disable-is-not-honoured',
    file: 'workflow',
    spoil: append(`/* eslint-disable */\nexport type Spoilt = any;`),
    found: typed('no-explicit-any'),
  },
  { id: 'eslint-disable', file: 'workflow', spoil: prepend(`/* eslint-disable */`), found: inlineConfig },
  {
    id: 'eslint-disable-line',
    file: 'workflow',
    spoil: append(`export const spoilt = 1; // eslint-disable-line`),
    found: inlineConfig,
  },
  {
    id: 'eslint-disable-next-line',
    file: 'workflow',
    spoil: append(`// eslint-disable-next-line no-eval -- reasons\nexport const spoilt = 1;`),
    found: inlineConfig,
  },
  {
    id: 'eslint-rule-off',
    file: 'workflow',
    spoil: append(`/* eslint no-eval: "off" */`),
    found: inlineConfig,
  },
  { id: 'eslint-global', file: 'workflow', spoil: append(`/* global process */`), found: inlineConfig },
  {
    id: 'eslint-global-is-not-honoured',
    file: 'workflow',
    spoil: append(`/* global process */\nexport const spoilt: unknown = process;`),
    found: own('allowed-globals'),
  },
  {
    id: 'tslint-disable',
    file: 'workflow',
    spoil: append(`// tslint:disable`),
    found: typed('ban-tslint-comment'),
  },
  {
    id: 'reference-types',
    file: 'workflow',
    spoil: prepend(`/// <reference types="node" />`),
    found: typed('triple-slash-reference'),
  },
  {
    id: 'reference-path',
    file: 'workflow',
    spoil: prepend(`/// <reference path="./activities.ts" />`),
    found: typed('triple-slash-reference'),
  },
  {
    id: 'reference-lib',
    file: 'workflow',
    spoil: prepend(`/// <reference lib="dom" />`),
    found: typed('triple-slash-reference'),
  },
  {
    id: 'no-default-lib',
    file: 'workflow',
    spoil: prepend(`/// <reference no-default-lib="true" />`),
    found: own('no-hidden-text'),
  },
  {
    id: 'source-map-of-another-file',
    file: 'workflow',
    spoil: append(`//# sourceMappingURL=../../secrets.json`),
    found: own('no-hidden-text'),
  },
  {
    id: 'source-name-of-another-file',
    file: 'activities',
    spoil: append(`/*# sourceURL=node:fs */`),
    found: own('no-hidden-text'),
  },
  {
    id: 'text-that-runs-backwards',
    file: 'workflow',
    spoil: append(`// \u202e nothing to see here`),
    found: own('no-hidden-text'),
  },
  {
    id: 'invisible-part-of-a-name',
    file: 'workflow',
    spoil: append(`export const sp\u200doilt = 1;`),
    found: own('no-hidden-text'),
  },
  {
    id: 'lookalike-of-a-global',
    file: 'workflow',
    spoil: append(`export const spoilt: unknown = \u0440rocess;`),
    found: own('allowed-globals'),
  },
  {
    id: 'debugger',
    file: 'workflow',
    spoil: append(`export function spoilt(): void { debugger; }`),
    found: eslint('no-debugger'),
  },
];
