import { fileGuard, files } from '#lib/files/contract.ts'
import { listing } from '#lib/index-page/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { background, job, models, navItem, permission, settings } from '#lib/kernel/shell.ts'
import { waitingSource } from '#lib/shell/contract.ts'
import { taskStarter } from './contract.ts'
import { seeTasks, setUpTasks, steerTasks, workOnTasks } from './permissions.ts'
import { taskRetention } from './settings.ts'

export default definePlugin({
  id: 'tasks',
  title: 'Long tasks',
  requires: [files],
  contributes: [
    permission(seeTasks),
    permission(steerTasks),
    permission(setUpTasks),
    permission(workOnTasks),
    settings(taskRetention),
    models({ file: 'tasks.prisma' }),
    fileGuard({ kind: 'tasks.task', load: () => import('./guard-file.ts') }),
    listing({ id: 'tasks.tasks', needs: seeTasks, load: () => import('./listings/tasks.ts') }),
    taskStarter(() => import('./task-starter.ts')),
    background({ id: 'tasks.work-on-tasks', load: () => import('./work-on-tasks.ts') }),
    job({ id: 'tasks.forget-old', every: 'day', load: () => import('./jobs/forget-old.ts') }),
    waitingSource({
      id: 'tasks.failed',
      area: 'admin',
      needs: seeTasks,
      load: () => import('./failed-tasks.ts'),
    }),
    navItem({
      area: 'admin',
      group: 'settings',
      label: 'tasks.nav',
      href: '/admin/tasks',
      needs: seeTasks,
      icon: 'list',
      goKey: 't',
    }),
  ],
})
