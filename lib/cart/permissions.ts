import type { Permission } from '#lib/kernel/shell.ts'
import { everyCompanyRole } from '#lib/kernel/shell.ts'

export const useCart: Permission = {
  id: 'cart.use-cart',
  description: 'Collect products in a cart of one’s own.',
  grantedTo: everyCompanyRole,
}
