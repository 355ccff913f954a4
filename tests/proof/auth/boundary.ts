import { request } from 'node:http'
import { testKernel } from '../../support/kernel.ts'
import { createStaff } from '../../support/factories/person.ts'
import { encodeForm } from '../../support/form-client.ts'
import { findForm } from '../../support/html-form.ts'
import { waitForMailedPath } from '../../support/reset-link.ts'
import type { Rig } from '../rig.ts'
import type { AuthFault } from './faults.ts'

const evil = 'evil.example'
/** An honest one, then each claims in its own way that the shop lives somewhere else. Some are turned away at once. */
const spoofs: readonly Readonly<Record<string, string>>[] = [
  {},
  { host: evil },
  { 'x-forwarded-host': evil },
  { 'x-forwarded-host': evil, 'x-forwarded-proto': 'https', forwarded: `host=${evil}` },
]

/** Asks the running shop for links under other hosts, and tries to start one without its secret. */
export async function testBoundary(rig: Rig<AuthFault>): Promise<readonly string[]> {
  const breaches: string[] = []
  const { url: databaseUrl, database } = await rig.openDatabase('sqlite')
  const email = 'reset@portico.example'
  await createStaff(testKernel(database), { email })
  const followed = rig.fault === 'followed-host' ? { NEXTAUTH_URL: `http://${evil}` } : undefined
  const shop = await rig.startShop(databaseUrl, followed)
  const page = await send(shop.url, 'GET', {})
  for (const spoof of spoofs) {
    const form = await encodeForm(findForm(page.body, 'email'), { email })
    await send(
      shop.url,
      'POST',
      { ...form.headers, origin: followed?.NEXTAUTH_URL ?? shop.url, ...spoof },
      form.body,
    )
  }
  const link = await waitForMailedPath(databaseUrl, email, /https?:\/\/[^\s]+\/sign-in\/reset\/\w+/)
  if (!link.startsWith(`${shop.url}/`)) breaches.push(`A link in a mail leads to ${new URL(link).host}.`)
  const secret = rig.fault === 'given-secret' ? {} : { NEXTAUTH_SECRET: '' }
  const isStarted = await rig.startShop(databaseUrl, secret).then(
    () => true,
    () => false,
  )
  if (isStarted) breaches.push('The shop starts without its secret.')
  return breaches
}

function send(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body?: Buffer,
): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const sending = request(`${url}/sign-in/forgotten`, { method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
      )
    })
    sending.once('error', reject)
    sending.end(body)
  })
}
