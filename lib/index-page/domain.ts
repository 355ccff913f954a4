import { definePlugin } from '#lib/kernel/plugin.ts'
import { models, permission } from '#lib/kernel/shell.ts'
import { keepViews } from './permissions.ts'

export default definePlugin({
  id: 'index-page',
  title: 'Lists',
  contributes: [permission(keepViews), models({ file: 'index-page.prisma' })],
})
