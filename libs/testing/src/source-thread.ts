/** How a worker thread is started whose program is TypeScript, such as suites run it. */
export interface SourceThread {
  readonly program: string;
  readonly execArgv: readonly string[];
}

/** @param program URL of the TypeScript file */
export function sourceThread(program: URL): SourceThread {
  const hooks = new URL('../node/from-source.mjs', import.meta.url);
  return { program: program.href, execArgv: ['--conditions=@workflow-builder/source', '--import', hooks.href] };
}
