import { documentKeeper, documentRenderer } from '#lib/documents/contract.ts'
import { personReader } from '#lib/identity/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { permission } from '#lib/kernel/shell.ts'
import { on } from '#lib/kernel/token.ts'
import { numberSeries } from '#lib/numbering/contract.ts'
import { orderPanel, orderPlaced, orderReader } from '#lib/orders/contract.ts'
import { taxReader } from '#lib/tax/contract.ts'
import { confirmationSeries, orderConfirmation } from './contract.ts'
import { seeConfirmations } from './permissions.ts'

export default definePlugin({
  id: 'confirmations',
  title: 'Order confirmations',
  requires: [documentKeeper, orderReader, personReader, taxReader],
  contributes: [
    permission(seeConfirmations),
    numberSeries({
      id: confirmationSeries,
      continuity: 'plain',
      prefix: 'OC',
      isYearly: true,
      digits: 5,
    }),
    documentRenderer({
      kind: orderConfirmation,
      format: 'pdf',
      series: confirmationSeries,
      load: () => import('./render-confirmation.ts'),
    }),
    orderPanel({ id: 'confirmations.confirmations', file: 'ui/confirmations-panel.tsx' }),
    on(orderPlaced, () => import('./handlers/issue-confirmation.ts')),
  ],
})
