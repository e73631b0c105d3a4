import vm from 'node:vm';
import { transformSync } from '@swc/core';

/** Workflow code that can be instantiated, each time as a module of its own. */
export type Script = (
  exports: Record<string, unknown>,
  require: (name: string) => unknown,
  date: typeof Date,
  // The failures of the SDK extend the errors of this realm, which under Jest is not that of the script.
  error: typeof Error,
) => void;

/** Without types, which takes a fraction of the time that the compiler of TypeScript takes. */
export function loadCode(code: string): Script {
  const { code: plain } = transformSync(code, {
    configFile: false,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  const script = new vm.Script(`(function (exports, require, Date, Error) {${plain}\n})`);
  const module: unknown = script.runInThisContext();
  if (!isCallable(module)) throw new Error('A module has to be a function.');
  return (...args) => void apply(module, args);
}

export function apply(callee: (...args: never[]) => unknown, args: readonly unknown[]): unknown {
  const answer: unknown = Reflect.apply(callee, undefined, args);
  return answer;
}

export function isCallable(value: unknown): value is (...args: never[]) => unknown {
  return typeof value === 'function';
}
