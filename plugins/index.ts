import type { Plugin } from '#lib/kernel/plugin.ts'
import fieldService from './field-service/plugin.ts'
import fulfillment from './fulfillment/plugin.ts'
import subscriptions from './subscriptions/plugin.ts'

/**
 * What this shop runs: one line per plugin. Take a line out and the plugin is gone. Pages show what plugins add in
 * this order.
 */
export const plugins: readonly Plugin[] = [fulfillment, fieldService, subscriptions]
