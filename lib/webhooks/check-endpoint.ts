import type { QueryContext } from '#lib/kernel/context.ts'
import { defaultRules, judgeAddress } from '#lib/kernel/outbound/judge-address.ts'
import type { RefusalReason } from '#lib/kernel/outbound/outbound.ts'
import { OutboundRefused } from '#lib/kernel/outbound/outbound.ts'
import { privateHosts } from '#lib/kernel/outbound/private-hosts.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { webhookEvent } from './contract.ts'

/**
 * Refuses at once what could never be sent. What a name resolves to is judged at each sending: it may change.
 *
 * @returns the address as it will be called
 */
export function checkAddress(address: string): string {
  try {
    return judgeAddress(address, 'webhooks', defaultRules(privateHosts())).url.href
  } catch (error) {
    if (error instanceof OutboundRefused) throw addressRefused(error.reason)
    throw error
  }
}

/** Refuses event types that nobody tells. */
export function checkEventTypes(ctx: QueryContext, eventTypes: readonly string[]): void {
  const known = new Set(ctx.all(webhookEvent).map(({ type }) => type))
  if (eventTypes.every((type) => known.has(type))) return
  throw new Refused('webhooks.unknown-event', 'One of these events does not exist. Choose from the list.')
}

function addressRefused(reason: RefusalReason): Refused {
  switch (reason) {
    case 'not-encrypted':
      return new Refused('webhooks.not-encrypted', 'Enter an address that begins with https://.')
    case 'odd-port':
      return new Refused('webhooks.odd-port', 'Enter an address on port 443 or 8443.')
    case 'not-public':
      return new Refused(
        'webhooks.not-public',
        'This address is not on the public internet. Enter one that is, or ask the operator to allow it.',
      )
    default:
      return new Refused(
        'webhooks.bad-address',
        'Enter a whole address without a user name, such as https://erp.example.com/hooks.',
      )
  }
}
