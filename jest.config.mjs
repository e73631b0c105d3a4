import { coverageThreshold } from './tools/coverage-thresholds.mjs';

/** Suites run as ES modules through SWC; decorators need the legacy form with metadata, as Nest and class-validator read it. */
const swc = {
  sourceMaps: 'inline',
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
    keepClassNames: true,
  },
  module: { type: 'es6' },
};

/** @type {import('jest').Config} */
export default {
  roots: ['libs', 'services', 'cli', 'tools', 'e2e', 'bench', 'docs'].map((root) => `<rootDir>/${root}`),
  testMatch: ['**/*.spec.ts'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@workflow-builder/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  modulePathIgnorePatterns: ['/dist/', '/.data/', '/.nx/'],
  watchPathIgnorePatterns: ['/.data/', '/dist/'],
  globalSetup: '<rootDir>/libs/testing/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/libs/testing/jest/global-teardown.mjs',
  testTimeout: 60_000,
  maxWorkers: 2,
  // Modules of suites that are over stay in memory; a worker that holds many of them does little but collect garbage.
  workerIdleMemoryLimit: '1500MB',
  collectCoverageFrom: [
    'libs/*/src/**/*.ts',
    'services/*/src/**/*.ts',
    'cli/src/**/*.ts',
    'tools/*/src/**/*.ts',
    '!**/*.spec.ts',
    '!**/main.ts',
    '!libs/testing/**',
  ],
  coverageProvider: 'v8',
  coverageReporters: ['text-summary', 'json-summary', 'lcov'],
  coverageThreshold,
};
