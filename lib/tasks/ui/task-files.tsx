import { Download } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { LinkButton } from '#lib/ui/link-button.tsx'
import type { ShownTask } from '../shown-task.ts'

/** What a task left behind, to be downloaded. */
export async function TaskFiles({ task }: { readonly task: ShownTask }): Promise<ReactNode> {
  const { resultFileId, errorFileId } = task
  if (resultFileId === null && errorFileId === null) return null
  const say = await getTranslations('tasks')
  return (
    <div className="flex flex-wrap gap-3">
      {resultFileId !== null && <FileLink fileId={resultFileId}>{say('resultFile')}</FileLink>}
      {errorFileId !== null && <FileLink fileId={errorFileId}>{say('errorFile')}</FileLink>}
    </div>
  )
}

function FileLink({
  fileId,
  children,
}: {
  readonly fileId: string
  readonly children: ReactNode
}): ReactNode {
  return (
    <LinkButton href={`/api/files/${fileId}`} prefetch={false}>
      <Download aria-hidden size={16} />
      {children}
    </LinkButton>
  )
}
