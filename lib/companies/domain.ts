import { operation } from '#lib/api/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { models, permission } from '#lib/kernel/shell.ts'
import { numberKeeper } from '#lib/numbering/contract.ts'
import { companyKeeper, companyReader } from './contract.ts'
import { readAddresses } from './permissions.ts'

export default definePlugin({
  id: 'companies',
  title: 'Companies',
  requires: [numberKeeper],
  contributes: [
    models({ file: 'companies.prisma' }),
    permission(readAddresses),

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
