import { fileGuard } from '#lib/files/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { background, models, navItem, permission } from '#lib/kernel/shell.ts'
import { taskStarter } from './contract.ts'
import { seeTasks, steerTasks, workOnTasks } from './permissions.ts'

export default definePlugin({
  id: 'tasks',
  title: 'Long tasks',
  contributes: [
    permission(seeTasks),
    permission(steerTasks),
    permission(workOnTasks),
    models({ file: 'tasks.prisma' }),
    fileGuard({ kind: 'tasks.task', load: () => import('./guard-file.ts') }),
    taskStarter(() => import('./task-starter.ts')),
    background({ id: 'tasks.work-on-tasks', load: () => import('./work-on-tasks.ts') }),
    navItem({ area: 'admin', group: 'settings', label: 'tasks.nav', href: '/admin/tasks', needs: seeTasks }),
  ],
})
