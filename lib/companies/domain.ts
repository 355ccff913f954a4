import { definePlugin } from '#lib/kernel/plugin.ts'
import { models, permission } from '#lib/kernel/shell.ts'
import { companyReader } from './contract.ts'
import { readAddresses } from './permissions.ts'

export default definePlugin({
  id: 'companies',
  title: 'Companies',
  contributes: [
    models({ file: 'companies.prisma' }),
    permission(readAddresses),

    companyReader(() => import('./company-reader.ts')),
  ],
})
