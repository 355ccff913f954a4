import { definePlugin } from '#lib/kernel/plugin.ts'
import { searchEngine } from './contract.ts'

export default definePlugin({
  id: 'search',
  title: 'Search',
  contributes: [searchEngine({ id: 'embedded', load: () => import('./embedded-engine.ts') })],
})
