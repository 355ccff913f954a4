import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Query } from '#lib/kernel/command.ts'
import { Card } from '#lib/ui/card.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { askAs } from '#lib/web/ask.ts'
import { currentLocale } from '#lib/web/current-locale.ts'
import { newFormKey } from '#lib/web/new-form-key.ts'
import { postedForm } from '#lib/web/posted-form.ts'
import type { IndexAnswer, IndexInput } from '../contract.ts'
import { mostChosen } from '../engine/index-input.ts'
import { BulkForm } from './bulk-form.tsx'
import type { BulkAction, ShownList } from './shown-list.ts'

/** Stands for all rows that match, in place of ids. */
const everyRow = 'all'
const mostNamed = 5

export interface BulkPanelProps<Row, F extends string> {
  readonly shown: ShownList<Row, F>
  readonly bulk: readonly BulkAction<Row>[]
  readonly query: Query<IndexInput, IndexAnswer<Row>>
}

/** Says how many of the chosen rows an action fits before it is done, and what became of each after. */
export async function BulkPanel<Row, F extends string>({
  shown,
  bulk,
  query,
}: BulkPanelProps<Row, F>): Promise<ReactNode> {
  const { index, list, here, hrefOf } = shown
  const action = bulk.find(({ id }) => id === list.bulk)
  if (!action || list.ids.length === 0) return null
  const isEvery = list.ids.includes(everyRow)
  const rows = await chosenRows(shown, query, isEvery)
  const fitting = rows.filter((row) => action.fits(row))
  const others = rows.filter((row) => !action.fits(row))
  const [say, words, locale, formKey, posted] = await Promise.all([
    getTranslations('index-page'),
    getTranslations(),
    currentLocale(),
    newFormKey(),
    postedForm(),
  ])
  return (
    <Card title={words(action.label)} className="mb-3 border-accent">
      <div className="grid gap-3">
        <BulkForm
          // Others are another form: what was said of these is not said of them.
          key={list.ids.join(' ')}
          action={action.action}
          rows={fitting.map((row) => ({ id: index.rowId(row), name: index.rowName(row) }))}
          formKey={formKey}
          locale={locale}
          posted={posted}
          look={action.look === 'danger' ? 'danger' : 'primary'}
          words={{
            question: words(action.question, { count: fitting.length, chosen: rows.length }),
            submit: words(action.label),
          }}
        >
          {others.length > 0 && (
            <p className="text-13 text-muted">
              {say('leftOut', {
                count: others.length,
                names: others
                  .slice(0, mostNamed)
                  .map((row) => index.rowName(row))
                  .join(', '),
                more: Math.max(0, others.length - mostNamed),
              })}
            </p>
          )}
          {isEvery && rows.length === mostChosen && (
            <p className="text-13 text-muted">{say('mostAtOnce', { most: mostChosen })}</p>
          )}
        </BulkForm>
        <div className="flex flex-wrap items-center gap-4 text-13">
          <LinkButton href={hrefOf(here)} look="quiet" prefetch={false}>
            {say('backToList')}
          </LinkButton>
          {!isEvery && (
            <TextLink href={hrefOf({ bulk: action.id, ids: [everyRow] })} prefetch={false}>
              {say('takeEvery', { most: mostChosen })}
            </TextLink>
          )}
        </div>
      </div>
    </Card>
  )
}

async function chosenRows<Row, F extends string>(
  { index, list }: ShownList<Row, F>,
  query: Query<IndexInput, IndexAnswer<Row>>,
  isEvery: boolean,
): Promise<readonly Row[]> {
  const input: IndexInput = isEvery
    ? {
        asked: list.asked.filter(([name]) => name !== 'after' && name !== 'before'),
        most: mostChosen,
      }
    : { asked: [], ids: list.ids }
  return (await askAs(query, input, index.path)).rows
}
