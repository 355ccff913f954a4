import { clsx } from 'clsx'
import { CheckCheck, ChevronRight } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { WaitingLine } from '../contract.ts'

export interface HomeWaitingProps {
  readonly waiting: readonly WaitingLine[]
  /** What will stand here, where nothing does. */
  readonly emptyText: string
}

const dots: Readonly<Record<WaitingLine['meaning'], string>> = {
  bad: 'bg-bad',
  attention: 'bg-attention',
  information: 'bg-information',
}

/** What the reader has to do, in one line each: a start page begins with it. */
export async function HomeWaiting({ waiting, emptyText }: HomeWaitingProps): Promise<ReactNode> {
  const say = await getTranslations()
  return (
    <section aria-labelledby="home-waiting" className="grid gap-2">
      <h2 id="home-waiting" className="text-14">
        {say('shell.homePage.waiting')}
      </h2>
      {waiting.length === 0 ? (
        <div className="flex items-center gap-3 rounded-card border border-line bg-surface px-4 py-3.5">
          <CheckCheck aria-hidden size={18} strokeWidth={1.75} className="shrink-0 text-good" />
          <p>
            <span className="font-medium">{say('shell.homePage.nothingWaits')}.</span>{' '}
            <span className="text-muted">{emptyText}</span>
          </p>
        </div>
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
          {waiting.map(({ label, values, meaning, href }) => (
            <li key={label}>
              <Link
                href={href}
                className="group flex min-h-12 items-center gap-3 px-4 py-2 font-medium -outline-offset-2 hover:bg-hover"
              >
                <span aria-hidden className={clsx('size-2 shrink-0 rounded-full', dots[meaning])} />
                <span className="min-w-0 flex-1">{say(label, values)}</span>
                <ChevronRight
                  aria-hidden
                  size={16}
                  strokeWidth={1.75}
                  className="shrink-0 text-muted transition-transform group-hover:translate-x-0.5"
                />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
