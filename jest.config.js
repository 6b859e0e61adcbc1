/** One configuration for every suite; a project per kind keeps browser and process tests out of the quick ones. */
const paths = {
  '^#domain/(.*)$': '<rootDir>/functions/domain/$1',
  '^#contract/(.*)$': '<rootDir>/functions/contract/$1',
  '^#work/(.*)$': '<rootDir>/functions/work/$1',
  '^#graph/(.*)$': '<rootDir>/functions/graph/$1',
  '^#identity/(.*)$': '<rootDir>/functions/identity/$1',
  '^#functions/(.*)$': '<rootDir>/functions/$1',
  '^#bot/(.*)$': '<rootDir>/bot/$1',
  '^#local/(.*)$': '<rootDir>/local/$1',
  '^adaptivecards$': 'adaptivecards/dist/adaptivecards.js',
};
/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  moduleNameMapper: paths,
  transform: { '^.+\\.tsx?$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.json', diagnostics: false }] },
  testTimeout: 30000,
  // Much of the time goes by waiting for processes and browsers: two suites at a time do well on two cores.
  maxWorkers: 2,
  // Taken with `--coverage`, as `npm test` does: no branch of the case logic goes untested.
  collectCoverageFrom: ['functions/domain/**/*.ts'],
  coverageThreshold: { global: { branches: 100 } },
  coverageReporters: ['text-summary', 'json'],
};
