import { Download } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { buttonLook } from '#lib/ui/button.tsx'
import type { ShownList } from './shown-list.ts'

/** Takes what is shown away as a file: these filters, this order, these columns, all pages. */
export async function ExportLink<Row, F extends string>({
  shown: { index, found, hrefOf },
}: {
  readonly shown: ShownList<Row, F>
}): Promise<ReactNode> {
  if (found.rows.length === 0) return null
  const say = await getTranslations('index-page')
  const [, query = ''] = hrefOf({}).split('?')
  return (
    // A file, not a page: nothing for the router to prepare.
    <a href={`/api/lists/${index.id}?${query}`} download className={buttonLook('secondary')}>
      <Download aria-hidden size={16} strokeWidth={1.75} />
      <span className="max-sm:sr-only">{say('export')}</span>
    </a>
  )
}
