import { definePlugin } from '#lib/kernel/plugin.ts'
import { models } from '#lib/kernel/shell.ts'
import { taxReader } from './contract.ts'

export default definePlugin({
  id: 'tax',
  title: 'Tax',
  contributes: [models({ file: 'tax.prisma' }), taxReader(() => import('./tax-reader.ts'))],
})
