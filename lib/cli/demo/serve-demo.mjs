import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { startChild } from '../setup/children.mjs'
import { localTool } from '../setup/local-tool.mjs'
import { waitForServer } from '../setup/wait-for-server.mjs'
import { DATABASE_URL, readState } from './demo-state.mjs'

const PATIENCE_MS = 60_000

/** @typedef {{ name: string, email: string, password: string, role: string, company: string | null }} DemoPerson */

/**
 * @param {string} root
 * @param {import('./read-options.mjs').DemoOptions} options
 * @returns {Promise<import('../setup/children.mjs').Child>}
 */
export async function serveDemo(root, { host, port }) {
  let isReady = false
  const server = startChild({
    command: process.execPath,
    args: [localTool(root, 'next'), 'start', '-H', host, '-p', String(port)],
    cwd: root,
    environment: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATABASE_URL,
      NEXTAUTH_SECRET: readState(root).secret,
      NEXTAUTH_URL: demoAddress(port, process.env),
      PORT: String(port),
      PORTICO_DEMO: '1',
    },
    onLine: (line) => isReady && process.stdout.write(`${line}\n`),
  })
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  await waitForServer(`http://${reachable}:${port}/`, server, PATIENCE_MS)
  isReady = true
  return server
}

/**
 * @param {string} root
 * @param {import('./read-options.mjs').DemoOptions} options
 * @returns {string}
 */
export function describeDemo(root, { host, port }) {
  const address = demoAddress(port, process.env)
  const people = readDemoPeople(root)
  const width = Math.max(...people.map(({ email }) => email.length))
  const signIns = people.map(
    ({ email, password, company, role }) =>
      `  ${email.padEnd(width)}  ${password}   ${company === null ? `our own ${role}` : `${role} of ${company}`}`,
  )
  const reach =
    host === '127.0.0.1'
      ? 'Only this machine can open it. For the network: NEXTAUTH_URL=http://NAME:PORT npm run demo -- --host 0.0.0.0'
      : `It listens on ${host}. Anyone who reaches this address can sign in with the passwords above.`
  return [
    '',
    `Portico runs at ${address}`,
    '',
    'Sign in as:',
    ...signIns,
    '',
    `The mails that it would send: ${address}/dev/mailbox`,
    '',
    reach,
    'Ctrl-C stops it.',
  ].join('\n')
}

/**
 * One person of each role in each company is enough to try things out, and everybody of our own staff.
 *
 * @param {string} root
 * @returns {readonly DemoPerson[]}
 */
function readDemoPeople(root) {
  /** @type {readonly DemoPerson[]} */
  const people = JSON.parse(readFileSync(join(root, 'prisma', 'seed', 'demo-people.json'), 'utf8'))
  return people.filter(
    ({ company, role }, position) =>
      company === null ||
      people.findIndex((other) => other.company === company && other.role === role) === position,
  )
}

/**
 * @param {number} port
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {string}
 */
function demoAddress(port, environment) {
  return environment['NEXTAUTH_URL'] ?? `http://localhost:${port}`
}
