import { operation } from '#lib/api/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { models, navItem, permission } from '#lib/kernel/shell.ts'
import { numberKeeper } from '#lib/numbering/contract.ts'
import { companyKeeper, companyReader } from './contract.ts'
import {
  editCompanies,
  manageMembers,
  manageRoles,
  manageUnits,
  readAddresses,
  seeCompanies,
  seeOwnCompany,
} from './permissions.ts'

export default definePlugin({
  id: 'companies',
  title: 'Companies',
  requires: [numberKeeper],
  contributes: [
    models({ file: 'companies.prisma' }),
    permission(readAddresses),
    permission(seeOwnCompany),
    permission(manageUnits),
    permission(manageMembers),
    permission(manageRoles),
    permission(seeCompanies),
    permission(editCompanies),
    navItem({
      area: 'admin',
      group: 'customers',
      label: 'companies.nav',
      href: '/admin/companies',
      needs: seeCompanies,
      icon: 'building',
    }),
    navItem({
      area: 'account',
      group: 'customers',
      label: 'companies.ownNav',
      href: '/account/company',
      needs: seeOwnCompany,
      icon: 'building',
    }),

    companyReader(() => import('./company-reader.ts')),
    companyKeeper(() => import('./company-keeper.ts')),

    operation({
      id: 'companies.list-addresses',
      method: 'GET',
      path: '/addresses',
      scope: 'company:read',
      summary: 'List the addresses of one’s company.',
      load: () => import('./operations/list-addresses.ts'),
    }),
  ],
})
