import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Button } from '#lib/ui/button.tsx'
import type { BulkAction, ShownList } from './shown-list.ts'
import { choiceFormId } from './shown-list.ts'

export interface BulkBarProps<Row, F extends string> {
  readonly shown: ShownList<Row, F>
  readonly bulk: readonly BulkAction<Row>[]
}

/** What can be done with the chosen rows. It is there as long as some are chosen, and asks before it does anything. */
export async function BulkBar<Row, F extends string>({
  shown: { index, here, hrefOf },
  bulk,
}: BulkBarProps<Row, F>): Promise<ReactNode> {
  if (bulk.length === 0) return null
  const [say, words] = await Promise.all([getTranslations('index-page'), getTranslations()])
  const [, query = ''] = hrefOf(here).split('?')
  return (
    // A plain form: next/form leaves out which button was pressed.
    <form
      id={choiceFormId}
      action={index.path}
      className="sticky bottom-3 z-10 mx-auto mt-3 hidden w-fit max-w-full flex-wrap items-center gap-3 rounded-card border border-line bg-surface px-4 py-2 shadow-float group-has-[tbody_input:checked]/list:flex"
    >
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <p className="text-13 text-muted">{say('chosen')}</p>
      {bulk.map(({ id, label, look }) => (
        <Button key={id} type="submit" name="bulk" value={id} look={look ?? 'secondary'}>
          {words(label)}
        </Button>
      ))}
    </form>
  )
}
