import { readFileSync } from 'node:fs';

const swc = { ...JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8')), sourceMaps: 'inline', swcrc: false };
const full = process.env.TEST_TIER === 'full';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  moduleFileExtensions: ['ts', 'js', 'json'],
  moduleNameMapper: {
    // A CommonJS package requires this ESM-only leaf; Node 20.19 copes, Jest does only on Node 24.9 and later.
    '^content-disposition$': '<rootDir>/test/support/content-disposition.cjs',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testEnvironmentOptions: { customExportConditions: ['app-src', 'node', 'node-addons'] },
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testMatch: full ? ['**/*.spec.ts', '**/*.full.ts'] : ['**/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  reporters: ['default', '<rootDir>/test/support/no-skipped-tests.mjs'],
  workerIdleMemoryLimit: '512MB',
  maxWorkers: 2,
  // Everything ten times as often, on machines that may be busy.
  testTimeout: full ? 300_000 : 30_000,
};
