import { definePlugin } from '#lib/kernel/plugin.ts'
import { models, permission } from '#lib/kernel/shell.ts'
import { numberKeeper } from './contract.ts'
import { takeNumbers } from './permissions.ts'

export default definePlugin({
  id: 'numbering',
  title: 'Numbers in a row',
  contributes: [
    permission(takeNumbers),
    models({ file: 'numbering.prisma' }),

    numberKeeper(() => import('./number-keeper.ts')),
  ],
})
