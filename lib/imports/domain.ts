import { files } from '#lib/files/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { models, permission } from '#lib/kernel/shell.ts'
import { taskKind, taskStarter } from '#lib/tasks/contract.ts'
import { importFiles } from './permissions.ts'

export default definePlugin({
  id: 'imports',
  title: 'Imports',
  requires: [files, taskStarter],
  contributes: [
    permission(importFiles),
    models({ file: 'imports.prisma' }),
    taskKind({
      id: 'imports.import',
      title: 'imports.task',
      needs: importFiles,
      resultWords: 'imports.figures',
      load: () => import('./import-task.ts'),
    }),
  ],
})
