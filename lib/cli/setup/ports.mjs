import { createServer } from 'node:net'

import { SetupProblem } from './setup-problem.mjs'

/**
 * @param {number} port 1 to 65535, or 0 for any free one
 * @param {string} host
 * @returns {Promise<number>} the port that was free a moment ago
 */
export function reservePort(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => reject(explain(error, port, host)))
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      const taken = typeof address === 'object' && address !== null ? address.port : port
      server.close(() => resolve(taken))
    })
  })
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 * @param {string} host
 */
function explain(error, port, host) {
  const another = 'Choose another one with "npm run demo -- --port 3001".'
  if (error.code === 'EADDRINUSE')
    return new SetupProblem(`Port ${port} is taken by another program. ${another}`)
  if (error.code === 'EACCES') return new SetupProblem(`Port ${port} is not open to this user. ${another}`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new SetupProblem(
      `This machine has no address "${host}". Leave --host out, or name one that it has.`,
    )
  }
  return error
}
