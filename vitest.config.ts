import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

const INTEGRATION = '**/*.integration.test.ts'
const everywhere = { exclude: ['node_modules/**', '.next/**', 'tests/e2e/**'] }
// `#installed` is tests/support/installed.ts under this condition, plugins/index.ts otherwise.
const resolve = { conditions: ['test', ...defaultServerConditions] }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        ssr: { resolve },
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx,mjs}'],
          exclude: [...everywhere.exclude, INTEGRATION],
        },
      },
      {
        resolve,
        ssr: { resolve },
        test: {
          name: 'integration',
          globalSetup: './tests/support/start-maria-once.ts',
          include: [INTEGRATION],
          exclude: everywhere.exclude,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
