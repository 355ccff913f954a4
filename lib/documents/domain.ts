import { files } from '#lib/files/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { background, models, permission } from '#lib/kernel/shell.ts'
import { numberKeeper } from '#lib/numbering/contract.ts'
import { documentKeeper } from './contract.ts'
import { makeDocuments } from './permissions.ts'

export default definePlugin({
  id: 'documents',
  title: 'Documents',
  requires: [files, numberKeeper],
  contributes: [
    permission(makeDocuments),
    models({ file: 'documents.prisma' }),

    documentKeeper(() => import('./document-keeper.ts')),
    background({ id: 'documents.make-documents', load: () => import('./make-documents.ts') }),
  ],
})
