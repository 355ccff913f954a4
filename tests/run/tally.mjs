/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Tally */

/** @type {Tally} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 }
/** @type {Tally} */
export const ONE_PASSED = { passed: 1, failed: 0, skipped: 0 }
/** @type {Tally} */
export const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 }

/**
 * @param {Tally} one
 * @param {Tally} other
 * @returns {Tally}
 */
export function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }
}

/**
 * @param {Tally} tally
 * @returns {string} the last line of `npm test`
 */
export function sentence({ passed, failed, skipped }) {
  const ran = `${passed} passed, ${failed} failed`
  return skipped === 0 ? ran : `${ran}, ${skipped} skipped`
}

/**
 * Vitest's JSON report. A file that breaks before its first test counts as one failure.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly unknown[] }[] }} report
 * @returns {Tally}
 */
export function tallyVitest(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * Playwright's JSON report. A test that passed only when tried again is a failure here.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

/**
 * What `npm run proof` says: one line for each row.
 *
 * @param {string} output
 * @returns {Tally}
 */
export function tallyProof(output) {
  const verdicts = output.match(/^R\d+ (holds|does not hold|proves nothing)\b/gm) ?? []
  const passed = verdicts.filter((verdict) => verdict.endsWith(' holds')).length
  return { passed, failed: verdicts.length - passed, skipped: 0 }
}

/**
 * A program that ended badly without one failed test (an error outside of tests) must not look green,
 * nor one that ran nothing at all.
 *
 * @param {Tally} tally
 * @param {number} status the program's exit status
 * @returns {Tally}
 */
export function distrust(tally, status) {
  const ranNothing = tally.passed + tally.failed + tally.skipped === 0
  return (status !== 0 && tally.failed === 0) || ranNothing ? add(tally, ONE_FAILED) : tally
}
