import type { JsonValue } from '@workflow-builder/workflow-model';
import { parse, type Tree } from './parse.js';

/** A value while a workflow runs; undefined is what is not there. */
export type Value = JsonValue | undefined;

/** What the roots of Data 2 name where an expression stands. */
export interface Environment {
  readonly nodeIds: ReadonlySet<string>;
  readonly input: JsonValue;
  readonly result: () => Value;
  readonly variable: (name: string) => Value;
  readonly output: (nodeId: string) => Value;
  readonly loopVariable: (name: string) => Value;
}

/** Data 3: the value of an expression. @throws SyntaxError for what is none. */
export function evaluate(source: string, environment: Environment): Value {
  return evaluateTree(parse(source), environment);
}

function evaluateTree(tree: Tree, environment: Environment): Value {
  const value = (inner: Tree): Value => evaluateTree(inner, environment);
  switch (tree.kind) {
    case 'literal':
      return tree.value;
    case 'template':
      return tree.texts.reduce((text, next, index) => {
        const part = tree.parts[index - 1];
        return `${text}${part === undefined ? '' : asText(value(part))}${next}`;
      });
    case 'list':
      return tree.items.map((item) => value(item) ?? null);
    case 'object':
      return withoutAbsent(tree.fields.map(([key, field]) => [key, value(field)]));
    case 'name':
      return root(tree.name, environment);
    case 'member':
      return member(tree, environment);
    case 'call':
      return call(tree.callee, tree.arguments.map(value), environment);
    case 'unary':
      return unary(tree.sign, value(tree.operand));
    case 'binary':
      return binary(tree.sign, value(tree.left), () => value(tree.right));
    case 'choice':
      return value(value(tree.test) ? tree.yes : tree.no);
  }
}

/** Data 3: undefined drops the key of an object. */
export function withoutAbsent(fields: readonly (readonly [string, Value])[]): JsonValue {
  return Object.fromEntries(fields.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/** Data 3: null and undefined print empty, objects as JSON. */
export function asText(value: Value): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** As `String` gives it; objects, which no document of ours makes text of, are JSON. */
export function plainText(value: Value): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

function root(name: string, environment: Environment): Value {
  switch (name) {
    case 'input':
    case 'workflow':
      return environment.input;
    case 'result':
      return environment.result();
    default:
      return environment.loopVariable(name);
  }
}

function member(tree: Extract<Tree, { kind: 'member' }>, environment: Environment): Value {
  const key = evaluateTree(tree.key, environment);
  if (tree.target.kind === 'name' && tree.target.name === 'nodes') return environment.output(plainText(key));
  // Data 2: `env` travels unresolved into the activity.
  if (tree.target.kind === 'name' && tree.target.name === 'env') return { $env: plainText(key) };
  if (tree.target.kind === 'name' && tree.target.name === 'vars') return environment.variable(plainText(key));
  return field(evaluateTree(tree.target, environment), key);
}

function field(target: Value, key: Value): Value {
  if (target === undefined || target === null) return undefined;
  if (key === 'length' && (typeof target === 'string' || Array.isArray(target))) return target.length;
  if (Array.isArray(target)) return typeof key === 'number' ? (target as readonly JsonValue[])[key] : undefined;
  if (typeof target !== 'object' || typeof key !== 'string') return undefined;
  return Object.hasOwn(target, key) ? (target as Readonly<Record<string, JsonValue>>)[key] : undefined;
}

function unary(sign: string, operand: Value): Value {
  if (sign === '!') return !operand;
  return sign === '-' ? -Number(operand) : Number(operand);
}

function binary(sign: string, left: Value, right: () => Value): Value {
  switch (sign) {
    case '??':
      return left ?? right();
    case '||':
      return left ? left : right();
    case '&&':
      return left ? right() : left;
    // `==` means `===`.
    case '===':
    case '==':
      return left === right();
    case '!==':
    case '!=':
      return left !== right();
    case '+':
      return add(left, right());
    default:
      return typeof left === 'string'
        ? compare(sign, left, plainText(right()))
        : arithmetic(sign, Number(left), Number(right()));
  }
}

function add(left: Value, right: Value): Value {
  return typeof left === 'number' && typeof right === 'number' ? left + right : `${plainText(left)}${plainText(right)}`;
}

function arithmetic(sign: string, left: number, right: number): Value {
  switch (sign) {
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
    default:
      return compare(sign, left, right);
  }
}

function compare<T extends number | string>(sign: string, left: T, right: T): boolean {
  switch (sign) {
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '<=':
      return left <= right;
    case '>=':
      return left >= right;
    default:
      throw new SyntaxError(`Unknown sign ${sign}`);
  }
}

function call(callee: Tree, values: readonly Value[], environment: Environment): Value {
  if (callee.kind === 'name') return callFunction(callee.name, values);
  if (callee.kind !== 'member' || callee.key.kind !== 'literal') throw new SyntaxError('Only methods can be called.');
  const method = plainText(callee.key.value);
  if (callee.target.kind === 'name' && ['Math', 'Object', 'JSON'].includes(callee.target.name)) {
    return callFunction(`${callee.target.name}.${method}`, values);
  }
  const target = evaluateTree(callee.target, environment);
  if (target === undefined && callee.isOptional) return undefined;
  return typeof target === 'string' ? callOnText(target, method, values) : callOnList(target, method, values);
}

function callFunction(name: string, values: readonly Value[]): Value {
  const numbers = values.map(Number);
  switch (name) {
    case 'Math.min':
      return Math.min(...numbers);
    case 'Math.max':
      return Math.max(...numbers);
    case 'Math.floor':
      return Math.floor(numbers[0] ?? NaN);
    case 'Math.ceil':
      return Math.ceil(numbers[0] ?? NaN);
    case 'Math.round':
      return Math.round(numbers[0] ?? NaN);
    case 'Math.abs':
      return Math.abs(numbers[0] ?? NaN);
    case 'Object.keys':
      return Object.keys(values[0] ?? {});
    case 'String':
      return plainText(values[0]);
    case 'Number':
      return Number(values[0]);
    case 'JSON.stringify':
      return JSON.stringify(values[0]);
    default:
      throw new SyntaxError(`Unknown function ${name}`);
  }
}

function callOnText(target: string, method: string, [first, second]: readonly Value[]): Value {
  const count = (value: Value): number | undefined => (value === undefined ? undefined : Number(value));
  switch (method) {
    case 'includes':
      return target.includes(plainText(first));
    case 'startsWith':
      return target.startsWith(plainText(first));
    case 'endsWith':
      return target.endsWith(plainText(first));
    case 'indexOf':
      return target.indexOf(plainText(first));
    case 'slice':
      return target.slice(count(first), count(second));
    case 'split':
      return target.split(plainText(first));
    case 'trim':
      return target.trim();
    case 'toLowerCase':
      return target.toLowerCase();
    case 'toUpperCase':
      return target.toUpperCase();
    case 'concat':
      return target.concat(plainText(first));
    case 'at':
      return target.at(Number(first));
    default:
      throw new SyntaxError(`Unknown method ${method}`);
  }
}

function callOnList(target: Value, method: string, [first, second]: readonly Value[]): Value {
  if (!Array.isArray(target)) throw new TypeError(`${method} of what is no list`);
  const items = target as readonly JsonValue[];
  const count = (value: Value): number | undefined => (value === undefined ? undefined : Number(value));
  switch (method) {
    case 'includes':
      return items.some((item) => item === first);
    case 'indexOf':
      return items.findIndex((item) => item === first);
    case 'slice':
      return items.slice(count(first), count(second));
    case 'join':
      return items.map(plainText).join(first === undefined ? ',' : plainText(first));
    case 'concat':
      return Array.isArray(first) ? [...items, ...(first as readonly JsonValue[])] : [...items, first ?? null];
    case 'at':
      return items.at(Number(first));
    default:
      throw new SyntaxError(`Unknown method ${method}`);
  }
}
