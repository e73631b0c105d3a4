export {
  arrow,
  braces,
  code,
  type Code,
  conditional,
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
  operation,
  optionalMember,
  originating,
  template,
  textOfName,
  trustedSource,
} from './code.js';
export type { Origin } from './doc.js';
export { isIdentifier } from './lexical.js';
export { NameScope } from './name-scope.js';
export { type PrintedFile, type PrintedLine, printFile } from './print-file.js';
