/** The versions that the code is proven against. protobufjs is here so that npm installs one copy of it; two break replay. */
const dependencies = {
  '@temporalio/activity': '^1.24.0',
  '@temporalio/common': '^1.24.0',
  '@temporalio/worker': '^1.24.0',
  '@temporalio/workflow': '^1.24.0',
  protobufjs: '^8.7.1',
};

const devDependencies = { '@types/node': '^20.19.0', typescript: '~6.0.3' };

/** `package.json` of a workflow's project. `packages` are those that its activities import, declarations among them. */
export function packageJson(workflowType: string, packages: Readonly<Record<string, string>>): object {
  const entries = Object.entries(packages);
  const declarations = entries.filter(([name]) => isDeclarations(name));
  const others = entries.filter(([name]) => !isDeclarations(name));
  return {
    name: `workflow-${workflowType.toLowerCase()}`,
    version: '1.0.0',
    private: true,
    type: 'module',
    engines: { node: '>=20.19' },
    scripts: { build: 'tsc -p .', start: 'node dist/worker.js' },
    dependencies: sorted({ ...Object.fromEntries(others), ...dependencies }),
    devDependencies: sorted({ ...Object.fromEntries(declarations), ...devDependencies }),
  };
}

function isDeclarations(name: string): boolean {
  return name.startsWith('@types/');
}

function sorted(packages: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
}
