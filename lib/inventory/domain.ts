import { definePlugin } from '#lib/kernel/plugin.ts'
import { models } from '#lib/kernel/shell.ts'
import { stockKeeper } from './contract.ts'

export default definePlugin({
  id: 'inventory',
  title: 'Inventory',
  contributes: [models({ file: 'inventory.prisma' }), stockKeeper(() => import('./stock-keeper.ts'))],
})
