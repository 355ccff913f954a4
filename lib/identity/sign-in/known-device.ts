import { decode, encode } from 'next-auth/jwt'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { newId } from '#lib/kernel/identifier.ts'
import { sessionCookie } from '#lib/web/session-cookie.ts'
import { accountMark } from './tries.ts'
import type { KnownDevice } from './visit.ts'

const maxAgeSeconds = 365 * 86_400
const mostAccounts = 4
const knownDevices = z.object({
  devices: z.array(z.object({ account: z.string().max(64), deviceId: z.string().max(32) })).max(mostAccounts),
})

/** Whom this browser signed in before. It opens nothing; it only keeps strangers from using up their tries. */
export async function readKnownDevices(): Promise<readonly KnownDevice[]> {
  const { secret } = sessionCookie()
  const value = (await cookies()).get(cookieName())?.value
  if (value === undefined) return []
  try {
    return knownDevices.parse(await decode({ token: value, secret })).devices
  } catch {
    return []
  }
}

/** Remembers that somebody with this address signed in from this browser. */
export async function rememberDevice(email: string): Promise<void> {
  const { secret, isSecure } = sessionCookie()
  const account = accountMark(email)
  const known = await readKnownDevices()
  const device = known.find((entry) => entry.account === account) ?? { account, deviceId: newId() }
  const devices = [device, ...known.filter((entry) => entry !== device)].slice(0, mostAccounts)
  const token = await encode({ token: { devices }, secret, maxAge: maxAgeSeconds })
  const jar = await cookies()
  jar.set(cookieName(), token, {
    httpOnly: true,
    secure: isSecure,
    sameSite: 'lax',
    path: '/',
    maxAge: maxAgeSeconds,
  })
}

function cookieName(): string {
  return `${sessionCookie().isSecure ? '__Secure-' : ''}portico.known-device`
}
