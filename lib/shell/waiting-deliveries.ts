import type { QueryContext } from '#lib/kernel/context.ts'
import { readDeliveries } from '#lib/kernel/read-deliveries.ts'
import type { WaitingLine } from './contract.ts'

/** Facts that were given up: somebody has to mend what they failed at. */
export default async function waitingDeliveries(ctx: QueryContext): Promise<readonly WaitingLine[]> {
  const deliveries = await ctx.ask(readDeliveries, {})
  const count = deliveries.reduce((sum, { parked }) => sum + parked, 0)
  if (count === 0) return []
  return [{ label: 'shell.plugins.waitForYou', values: { count }, meaning: 'bad', href: '/admin/plugins' }]
}
