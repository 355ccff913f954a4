import { definePlugin } from '#lib/kernel/plugin.ts'
import { models } from '#lib/kernel/shell.ts'
import { numberKeeper } from './contract.ts'

export default definePlugin({
  id: 'numbering',
  title: 'Numbers in a row',
  contributes: [
    models({ file: 'numbering.prisma' }),

    numberKeeper(() => import('./number-keeper.ts')),
  ],
})
