import { definePlugin } from '#lib/kernel/plugin.ts'
import { models } from '#lib/kernel/shell.ts'
import { priceReader, priceWriter } from './contract.ts'

export default definePlugin({
  id: 'pricing',
  title: 'Pricing',
  contributes: [
    models({ file: 'pricing.prisma' }),
    priceReader(() => import('./price-reader.ts')),
    priceWriter(() => import('./price-writer.ts')),
  ],
})
