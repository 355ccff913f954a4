import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Notice } from '#lib/ui/notice.tsx'
import type { IndexPage, IndexProblem } from '../contract.ts'

export interface ListProblemsProps {
  readonly index: Pick<IndexPage<never>, 'filters'>
  readonly problems: readonly IndexProblem[]
}

/** What of the address cannot be used, and what is shown instead. */
export async function ListProblems({ index, problems }: ListProblemsProps): Promise<ReactNode> {
  if (problems.length === 0) return null
  const [say, words] = await Promise.all([getTranslations('index-page.problems'), getTranslations()])
  return (
    <div className="mb-3">
      <Notice meaning="attention">
        {problems.map(({ says, filter, name, value }) => {
          const label = index.filters.find(({ id }) => id === filter)?.label
          return (
            <p key={`${says} ${name}`} className="wrap-anywhere">
              {say(says, { name: label === undefined ? name : words(label), value })}
            </p>
          )
        })}
      </Notice>
    </div>
  )
}
