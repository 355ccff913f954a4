import type { ApprovalRule } from '#lib/approvals/contract.ts'
import { currencyCode, minorDigits } from '#lib/money/currency.ts'
import { approveOrders } from './permissions.ts'
import { checkoutSettings } from './settings.ts'

type AskRule = Awaited<ReturnType<ApprovalRule['load']>>['default']

/** An order over the total that the settings name needs somebody's yes. */
const askForLargeOrders: AskRule = async (ctx, { totalMinor, currency }) => {
  const { approvalFromTotal } = await ctx.settings(checkoutSettings)
  const limitMinor = BigInt(approvalFromTotal) * 10n ** BigInt(minorDigits(currencyCode(currency)))
  if (approvalFromTotal === 0 || totalMinor < limitMinor) return { verdict: 'yes' }
  return { verdict: 'ask', permissionId: approveOrders.id }
}

export default askForLargeOrders
