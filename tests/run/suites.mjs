import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { buildShop } from '../../lib/cli/setup/build-shop.mjs'
import { runChild } from '../../lib/cli/setup/children.mjs'
import { installPackages } from '../../lib/cli/setup/install-packages.mjs'
import { localTool } from '../../lib/cli/setup/local-tool.mjs'
import { CHROMIUM, MARIADB, providePrograms } from './programs.mjs'
import {
  NOTHING,
  ONE_FAILED,
  ONE_PASSED,
  distrust,
  tallyPlaywright,
  tallyProof,
  tallyVitest,
} from './tally.mjs'

/**
 * @typedef {object} Result
 * @property {import('./tally.mjs').Tally} tally
 * @property {string} output shown in full when something failed
 *
 * @typedef {object} Suite
 * @property {string} id the name that `--only` takes
 * @property {string} title
 * @property {readonly string[]} after suites that must have passed before
 * @property {readonly import('./programs.mjs').Program[]} programs that this suite can't do without
 * @property {number} size how many tests are skipped when a program is missing, at least
 * @property {(latest: (line: string) => void) => Promise<Result>} run
 */

/**
 * Everything `npm test` does, cheap things first.
 *
 * @param {string} root
 * @returns {readonly Suite[]}
 */
export function suitesOf(root) {
  const results = join(root, 'tests', 'results')
  const specs = countFiles(join(root, 'tests', 'e2e'), '.spec.ts')
  return [
    {
      ...plain('packages', 'Install the packages'),
      after: [],
      run: (latest) => setup(installPackages, root, latest),
    },
    tool(root, 'format', 'Formatting', [['oxfmt', '--check', '.']]),
    tool(root, 'lint', 'Lint', [['oxlint']]),
    tool(root, 'types', 'Types', [
      ['next', 'typegen'],
      ['typescript:tsc', '--noEmit'],
    ]),
    tool(root, 'plugins', 'Generated files fit the manifests', [
      ['tsx', 'lib/cli/sync-plugins.ts', '--check'],
      ['tsx', 'lib/cli/write-surface.ts', '--check'],
    ]),
    tool(root, 'schema', 'Migrations fit the schema', [['tsx', 'lib/cli/check-database.ts']]),
    tool(root, 'unused', 'Unused files, exports and packages', [['knip']]),
    vitest(root, results, 'unit', 'Unit, property and architecture tests'),
    {
      ...plain('programs', 'Find or install Chromium and MariaDB'),
      run: async (latest) => {
        const output = await providePrograms([CHROMIUM, MARIADB], latest)
        return { tally: NOTHING, output }
      },
    },
    vitest(root, results, 'integration', 'Integration tests'),
    { ...plain('build', 'Production build'), run: (latest) => setup(buildShop, root, latest) },
    {
      ...plain('proof', 'Claims of reliability and security, each with seeded faults'),
      after: ['packages', 'programs', 'build'],
      programs: [MARIADB],
      size: countFiles(join(root, 'tests', 'proof', 'rows'), '.ts'),
      run: (latest) => proof(root, latest),
    },
    ...['sqlite', 'mariadb'].map((dialect) => ({
      ...plain(`e2e-${dialect}`, `End to end in Chromium on ${dialect === 'sqlite' ? 'SQLite' : 'MariaDB'}`),
      after: ['packages', 'programs', 'build'],
      programs: dialect === 'sqlite' ? [CHROMIUM] : [CHROMIUM, MARIADB],
      size: specs,
      run: (/** @type {(line: string) => void} */ latest) =>
        playwright(root, results, { id: `e2e-${dialect}`, folder: 'e2e', project: dialect }, latest),
    })),
    {
      ...plain('screens', 'Every page in every state'),
      after: ['packages', 'programs', 'build'],
      programs: [CHROMIUM],
      run: (latest) => playwright(root, results, { id: 'screens', folder: 'screens' }, latest),
    },
  ]
}

/**
 * @param {string} id
 * @param {string} title
 */
function plain(id, title) {
  return { id, title, after: ['packages'], programs: [], size: 1 }
}

/**
 * @param {string} root
 * @param {string} id
 * @param {string} title
 * @param {readonly (readonly [string, ...string[]])[]} commands
 * @returns {Suite}
 */
function tool(root, id, title, commands) {
  return {
    ...plain(id, title),
    run: async (latest) => {
      for (const [name, ...args] of commands) {
        const { status, output } = await runTool(root, name, args, {}, latest)
        if (status !== 0) return { tally: ONE_FAILED, output }
      }
      return { tally: ONE_PASSED, output: '' }
    },
  }
}

/**
 * @param {string} root
 * @param {string} results
 * @param {string} project
 * @param {string} title
 * @returns {Suite}
 */
function vitest(root, results, project, title) {
  const report = join(results, `${project}.json`)
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  return {
    ...plain(project, title),
    run: async (latest) => {
      rmSync(report, { force: true })
      const { status, output } = await runTool(root, 'vitest', args, {}, latest)
      return { tally: distrust(readReport(report, tallyVitest), status), output }
    },
  }
}

/**
 * @param {string} root
 * @param {string} results
 * @param {{ readonly id: string, readonly folder: string, readonly project?: string }} specs
 * @param {(line: string) => void} latest
 * @returns {Promise<Result>}
 */
async function playwright(root, results, { id, folder, project }, latest) {
  const report = join(results, `${id}.json`)
  rmSync(report, { force: true })
  mkdirSync(results, { recursive: true })
  const config = join('tests', folder, 'playwright.config.ts')
  const traces = join('tests', 'results', project === undefined ? `${id}-traces` : id)
  const chosen = project === undefined ? [] : ['--project', project]
  const args = ['test', '--config', config, ...chosen, '--reporter=list,json', '--output', traces]
  const { status, output } = await runTool(
    root,
    '@playwright/test:playwright',
    args,
    // Playwright colours its workers' words unless it is told so in this way.
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report, NO_COLOR: undefined, FORCE_COLOR: '0' },
    latest,
  )
  return { tally: distrust(readReport(report, tallyPlaywright), status), output }
}

/**
 * @param {string} root
 * @param {(line: string) => void} latest
 * @returns {Promise<Result>}
 */
async function proof(root, latest) {
  const { status, output } = await runTool(root, 'tsx', [join('tests', 'proof', 'run.ts')], {}, latest)
  return { tally: distrust(tallyProof(output), status), output }
}

/**
 * @param {(root: string, latest: (line: string) => void) => Promise<string>} work
 * @param {string} root
 * @param {(line: string) => void} latest
 * @returns {Promise<Result>}
 */
async function setup(work, root, latest) {
  return { tally: ONE_PASSED, output: await work(root, latest) }
}

/**
 * @param {string} root
 * @param {string} name `package` or `package:command`
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {(line: string) => void} latest
 */
function runTool(root, name, args, environment, latest) {
  const [packageName = name, command] = name.split(':')
  return runChild({
    command: process.execPath,
    args: [localTool(root, packageName, command), ...args],
    cwd: root,
    // Debian keeps servers in /usr/sbin, which is not on every user's PATH.
    environment: {
      ...process.env,
      PATH: `${process.env['PATH']}${delimiter}/usr/sbin`,
      NO_COLOR: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      ...environment,
    },
    onLine: latest,
    group: 'own',
  })
}

/**
 * @template R
 * @param {string} file
 * @param {(report: R) => import('./tally.mjs').Tally} tally
 */
function readReport(file, tally) {
  try {
    return tally(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return NOTHING
  }
}

/**
 * @param {string} folder
 * @param {string} ending
 */
function countFiles(folder, ending) {
  return Math.max(1, readdirSync(folder).filter((name) => name.endsWith(ending)).length)
}
