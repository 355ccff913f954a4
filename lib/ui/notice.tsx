import { clsx } from 'clsx'
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Meaning } from './meaning.ts'
import { meaningLook } from './meaning.ts'

const icons: Readonly<Record<Meaning, LucideIcon>> = {
  neutral: Info,
  good: CircleCheck,
  attention: TriangleAlert,
  bad: CircleAlert,
  information: Info,
}

export interface NoticeProps {
  readonly meaning?: Meaning
  readonly children: ReactNode
}

/** Something that the reader should know here and now; announced to screen readers when it appears. */
export function Notice({ meaning = 'information', children }: NoticeProps): ReactNode {
  const Icon = icons[meaning]
  return (
    <div
      role={meaning === 'bad' ? 'alert' : 'status'}
      className={clsx('flex gap-2 rounded-card border px-3 py-2 text-14', meaningLook[meaning])}
    >
      <Icon aria-hidden size={18} strokeWidth={1.75} className="mt-px shrink-0" />
      <div>{children}</div>
    </div>
  )
}
