/** ESM-only packages that Jest has to compile before it can load them. */
const compiledPackages = ['jose', 'csv-parse', 'wouter', 'regexparam', 'mitt', 'selfsigned']

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: {
    '\\.(m?js|tsx?)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2024',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${compiledPackages.join('|')})/)`],
  watchman: false,
  // The longest suites wait for a browser or a server more than they compute.
  maxWorkers: 2,
}
