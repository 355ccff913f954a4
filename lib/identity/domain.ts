import { companyReader } from '#lib/companies/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { models } from '#lib/kernel/shell.ts'
import { sessionReader } from '#lib/web/contract.ts'
import { personReader } from './contract.ts'

export default definePlugin({
  id: 'identity',
  title: 'People and sign-in',
  requires: [companyReader],
  contributes: [
    models({ file: 'identity.prisma' }),

    personReader(() => import('./person-reader.ts')),
    sessionReader(() => import('./session-reader.ts')),
  ],
})
