import { definePlugin } from '#lib/kernel/plugin.ts'
import { job, models, permission, settings } from '#lib/kernel/shell.ts'
import { deadlineKeeper } from './contract.ts'
import { changeWorkingTime, tellLateDeadlines } from './permissions.ts'
import { workingTime } from './settings.ts'

export default definePlugin({
  id: 'deadlines',
  title: 'Deadlines',
  contributes: [
    permission(changeWorkingTime),
    permission(tellLateDeadlines),
    settings(workingTime),
    models({ file: 'deadlines.prisma' }),

    deadlineKeeper(() => import('./deadline-keeper.ts')),
    job({ id: 'deadlines.tell-late', every: 'minute', load: () => import('./jobs/tell-late.ts') }),
  ],
})
