import type { Permission } from '#lib/kernel/shell.ts'
import { everyCompanyRole, everyStaffRole } from '#lib/kernel/shell.ts'

export const keepViews: Permission = {
  id: 'index-page.keep-views',
  description: 'Keep views of the lists that one may read, and share them with staff when one is staff.',
  grantedTo: [...everyCompanyRole, ...everyStaffRole],
}
