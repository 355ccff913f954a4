import type { Permission } from '#lib/kernel/shell.ts'

export const seeTasks: Permission = {
  id: 'tasks.see-tasks',
  description: 'See long tasks, how far they are and what they left behind.',
  grantedTo: ['sales', 'administrator'],
}

export const steerTasks: Permission = {
  id: 'tasks.steer-tasks',
  description: 'Cancel long tasks, and have those that failed tried again.',
  grantedTo: ['sales', 'administrator'],
}

export const setUpTasks: Permission = {
  id: 'tasks.set-up-tasks',
  description: 'Set how long tasks are kept after their end.',
  grantedTo: ['administrator'],
}

export const workOnTasks: Permission = {
  id: 'tasks.work-on-tasks',
  description: 'Take the steps of long tasks. The shop does so itself.',
  grantedTo: [],
}
