export {
  arrow,
  braces,
  code,
  type Code,
  docComment,
  identifier,
  imported,
  type Interpolation,
  lineComment,
  lines,
  list,
  type Literal,
  literal,
  member,
  object,
  objectType,
  originating,
  template,
  trustedSource,
} from './code.js';
export type { Origin } from './doc.js';
export { isIdentifier } from './lexical.js';
export { NameScope } from './name-scope.js';
export { type PrintedFile, type PrintedLine, printFile } from './print-file.js';
