import { definePlugin } from '#lib/kernel/plugin.ts'
import { models, permission } from '#lib/kernel/shell.ts'
import { timelineWriter } from './contract.ts'
import { readTimelines, writeComments } from './permissions.ts'

export default definePlugin({
  id: 'timeline',
  title: 'Timeline',
  contributes: [
    permission(readTimelines),
    permission(writeComments),
    models({ file: 'timeline.prisma' }),

    timelineWriter(() => import('./timeline-writer.ts')),
  ],
})
