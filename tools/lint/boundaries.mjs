/**
 * Who may import whom. A library is a boundary; this table is its only statement, read by ESLint and by the spec beside it.
 * `platform: false` keeps a library free of Nest, NATS and PostgreSQL, so that the compiler stays a library first.
 */
export const scope = '@workflow-builder/';

const compilerLibs = [
  'workflow-model',
  'diagnostics',
  'ir',
  'manifest',
  'component-kit',
  'components',
  'code-printer',
  'compiler',
  'verification',
];
const serviceLibs = ['contracts', 'messaging', 'service-kit', 'telemetry', 'diagnostics'];

/** @type {Record<string, { allow: string[], platform: boolean, platformIn?: string, suites?: string[] }>} folder -> our packages it may import */
export const boundaries = {
  'libs/diagnostics': { allow: [], platform: false },
  'libs/workflow-model': { allow: ['diagnostics'], platform: false },
  'libs/ir': { allow: ['workflow-model'], platform: false },
  'libs/code-printer': { allow: [], platform: false },
  'libs/dto-rules': { allow: [], platform: false },
  'libs/manifest': { allow: ['workflow-model', 'diagnostics'], platform: false },
  'libs/component-kit': { allow: ['workflow-model', 'diagnostics', 'dto-rules', 'ir', 'manifest'], platform: false },
  'libs/components': {
    allow: ['workflow-model', 'diagnostics', 'ir', 'manifest', 'component-kit', 'code-printer'],
    platform: false,
    // Activities are what reaches out.
    platformIn: 'src/core-flow/activity/standard/**/*.ts',
  },
  'libs/compiler': {
    allow: compilerLibs.filter((lib) => lib !== 'compiler' && lib !== 'verification'),
    suites: ['rehearsal'],
    platform: false,
  },
  'libs/verification': {
    allow: ['workflow-model', 'diagnostics'],
    suites: ['compiler', 'components'],
    platform: false,
  },
  'libs/rehearsal': { allow: ['workflow-model', 'ir'], suites: ['compiler'], platform: false },
  'libs/contracts': { allow: ['diagnostics', 'manifest'], platform: false },
  'libs/telemetry': { allow: [], platform: false },
  'libs/messaging': { allow: ['contracts', 'diagnostics', 'dto-rules', 'telemetry'], platform: true },
  'libs/store': { allow: ['contracts', 'manifest'], platform: true },
  'libs/temporal': { allow: [], platform: true },
  'libs/service-kit': { allow: ['contracts', 'messaging', 'telemetry', 'diagnostics'], platform: true },
  'libs/compilations': { allow: ['contracts', 'messaging', 'diagnostics'], platform: true },
  'libs/testing': { allow: ['servers', 'telemetry'], platform: true },
  'services/gateway': {
    allow: [...serviceLibs, 'store', 'compilations', 'temporal', 'workflow-model'],
    platform: true,
  },
  'services/validator': { allow: [...serviceLibs, 'compiler', 'workflow-model'], platform: true },
  'services/codegen': { allow: [...serviceLibs, 'compiler', 'workflow-model'], platform: true },
  'services/verifier': { allow: [...serviceLibs, 'verification', 'workflow-model'], platform: true },
  'services/deployer': {
    allow: [...serviceLibs, 'store', 'compilations', 'compiler', 'manifest', 'temporal', 'workflow-model'],
    platform: true,
  },
  'services/worker': {
    allow: ['contracts', 'messaging', 'service-kit', 'telemetry', 'store', 'temporal', 'components', 'workflow-model'],
    platform: true,
  },
  'tools/servers': { allow: [], platform: true },
  'tools/stack': { allow: ['servers'], platform: true },
  cli: {
    allow: [...compilerLibs, 'rehearsal', 'contracts', 'messaging', 'servers', 'stack', 'telemetry', 'temporal'],
    platform: true,
  },
  e2e: {
    allow: [
      ...['contracts', 'messaging', 'stack', 'servers', 'testing', 'service-kit', 'validator', 'cli', 'store'],
      ...['compilations', 'compiler', 'temporal', 'deployer', 'worker'],
    ],
    platform: true,
  },
  bench: { allow: ['compiler', 'stack', 'verification'], platform: true },
};

/** Our packages that any spec may import beside what its package may. */
const specHelpers = ['testing'];

const platformPackages = ['@nestjs/*', '@nats-io/*', 'pg', '@supabase/*'];

/**
 * ESLint configurations that turn the table into `no-restricted-imports`.
 * @returns {import('eslint').Linter.Config[]}
 */
export function boundaryRules() {
  return Object.entries(boundaries).flatMap(([folder, rule]) => [
    restricted([`${folder}/**/*.ts`], suites(folder), folder, rule.allow, rule.platform),
    ...(rule.platformIn === undefined
      ? []
      : [restricted([`${folder}/${rule.platformIn}`], suites(folder), folder, rule.allow, true)]),
    restricted(suites(folder), [], folder, [...rule.allow, ...(rule.suites ?? []), ...specHelpers], true),
  ]);
}

/**
 * Specs and what they share.
 * @param {string} folder
 */
function suites(folder) {
  return [`${folder}/**/*.spec.ts`, `${folder}/**/*.contract.ts`, `${folder}/tests/**/*.ts`];
}

function restricted(files, ignores, folder, allow, platform) {
  const own = folder.split('/').at(-1);
  const patterns = [
    {
      // Which paths of a package are open its own `exports` say.
      group: [
        `${scope}*`,
        `${scope}*/**`,
        ...[...new Set([own, ...allow])].flatMap((name) => [`!${scope}${name}`, `!${scope}${name}/*`]),
      ],
      message: `${folder} may import ${allow.length === 0 ? 'none of our packages' : allow.join(', ')} (tools/lint/boundaries.mjs).`,
    },
    {
      group: ['**/libs/*/src/**', '**/services/*/src/**', '**/dist/**'],
      message: 'Import a package by its name, not by a path into it.',
    },
  ];
  if (!platform)
    patterns.push({
      group: platformPackages,
      message: `${folder} stays free of the platform (tools/lint/boundaries.mjs).`,
    });
  return { files, ignores, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}
