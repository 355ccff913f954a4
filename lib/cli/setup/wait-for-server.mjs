import { get } from 'node:http'

import { SetupProblem, lastLines } from './setup-problem.mjs'

const PAUSE_MS = 100

/**
 * Waits until the address answers with anything but a server error.
 *
 * @param {string} address
 * @param {import('./children.mjs').Child} server
 * @param {number} patienceMs
 * @returns {Promise<void>}
 */
export async function waitForServer(address, server, patienceMs) {
  const givenUpAt = performance.now() + patienceMs
  let status = 0
  while (performance.now() < givenUpAt) {
    if (!server.isRunning()) {
      throw new SetupProblem('The server ended before it answered.', lastLines(server.output(), 30))
    }
    status = await statusOf(address)
    if (status > 0 && status < 500) return
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  const said = status === 0 ? 'does not answer' : `answers ${status}`
  throw new SetupProblem(
    `The server at ${address} ${said} after ${patienceMs / 1000} s.`,
    lastLines(server.output(), 30),
  )
}

/**
 * @param {string} address
 * @returns {Promise<number>} 0 when nothing answered
 */
function statusOf(address) {
  return new Promise((resolve) => {
    const request = get(address, { timeout: 10_000 }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(0))
  })
}
