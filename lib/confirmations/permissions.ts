import type { Permission } from '#lib/kernel/shell.ts'
import { everyCompanyRole, everyStaffRole } from '#lib/kernel/shell.ts'

export const seeConfirmations: Permission = {
  id: 'confirmations.see-confirmations',
  description: 'See the confirmations of the orders that one may see.',
  grantedTo: [...everyCompanyRole, ...everyStaffRole],
}
