import { headers } from 'next/headers'
import { currentRequest } from '#lib/kernel/request-scope.ts'
import { readKnownDevices } from './known-device.ts'
import type { Visit } from './visit.ts'

/** From where this request comes. */
export async function thisVisit(): Promise<Visit> {
  return {
    address: currentRequest()?.address,
    userAgent: (await headers()).get('user-agent') ?? '',
    known: await readKnownDevices(),
  }
}
