import { definePlugin } from '#lib/kernel/plugin.ts'
import { job, models, permission, settings } from '#lib/kernel/shell.ts'
import { files, fileStore } from './contract.ts'
import { keepContents, limitFiles, readFiles } from './permissions.ts'
import { fileLimits } from './settings.ts'

export default definePlugin({
  id: 'files',
  title: 'Files',
  contributes: [
    permission(keepContents),
    permission(readFiles),
    permission(limitFiles),
    settings(fileLimits),
    models({ file: 'files.prisma' }),

    fileStore({ id: 'database', load: () => import('./database-store.ts') }),
    files(() => import('./files.ts')),
    job({ id: 'files.collect-contents', every: 'hour', load: () => import('./jobs/collect-contents.ts') }),
  ],
})
