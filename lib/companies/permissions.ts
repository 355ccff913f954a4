import type { Permission } from '#lib/kernel/shell.ts'
import { everyCompanyRole } from '#lib/kernel/shell.ts'

export const readAddresses: Permission = {
  id: 'companies.read-addresses',
  description: "See the addresses of one's own company.",
  grantedTo: everyCompanyRole,
}
