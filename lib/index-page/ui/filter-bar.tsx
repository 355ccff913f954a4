import { ListFilter, Search } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import Form from 'next/form'
import type { ReactNode } from 'react'
import { Button } from '#lib/ui/button.tsx'
import { Field } from '#lib/web/field.tsx'
import { pageSizes } from '../engine/read-state.ts'
import { ColumnMenu } from './column-menu.tsx'
import { FilterField } from './filter-field.tsx'
import { Menu } from './menu.tsx'
import type { ShownList } from './shown-list.ts'

export interface FilterBarProps<Row, F extends string> {
  readonly shown: ShownList<Row, F>
  readonly mayKeep: boolean
}

/** Search, filters, order and columns; a plain form, so that every choice has an address. */
export async function FilterBar<Row, F extends string>({
  shown,
  mayKeep,
}: FilterBarProps<Row, F>): Promise<ReactNode> {
  const { index, list, found, hrefOf } = shown
  const { state } = found
  const [say, words] = await Promise.all([getTranslations('index-page'), getTranslations()])
  const sorts = index.sorts.flatMap(({ id, label }) =>
    (['asc', 'desc'] as const).map((direction) => ({
      value: `${id}.${direction}`,
      label: say(direction, { label: words(label) }),
    })),
  )
  return (
    <search className="relative mb-3 flex flex-wrap items-center gap-2" aria-label={say('find')}>
      <Form
        key={hrefOf({})}
        action={index.path}
        prefetch={false}
        className="flex flex-1 flex-wrap items-center gap-2 max-sm:contents"
        data-list-form
      >
        {list.tab && <input type="hidden" name="view" value={list.tab.id} />}
        {list.chosenColumns && <input type="hidden" name="columns" value={list.chosenColumns.join('.')} />}
        {index.search && (
          <div className="relative min-w-48 flex-1 max-sm:basis-full sm:max-w-80">
            <Search
              aria-hidden
              size={16}
              strokeWidth={1.75}
              className="absolute top-1/2 left-3 -translate-y-1/2 text-muted"
            />
            <input
              type="search"
              name="q"
              aria-label={say('search')}
              placeholder={say('search')}
              defaultValue={state.search}
              maxLength={120}
              className="h-(--control-height) w-full rounded-control border border-control bg-surface pr-3 pl-9 text-14 placeholder:text-muted"
            />
          </div>
        )}
        <Menu
          edge="start"
          label={
            <>
              <ListFilter aria-hidden size={16} strokeWidth={1.75} />
              {say(index.filters.length > 0 ? 'filter' : 'order')}
            </>
          }
        >
          <div className="-m-1 grid max-h-[60vh] gap-4 overflow-y-auto p-1">
            {index.filters.map((filter) => (
              <FilterField
                key={filter.id}
                filter={filter}
                chosen={state.filters.find(({ id }) => id === filter.id)}
              />
            ))}
            <Field
              name="sort"
              label={say('sort')}
              options={sorts}
              defaultValue={`${state.sort.id}.${state.sort.direction}`}
            />
            <Field
              name="size"
              label={say('size')}
              options={pageSizes.map((size) => ({ value: String(size), label: String(size) }))}
              defaultValue={String(state.size)}
            />
          </div>
          <Button type="submit" look="primary">
            {say('apply')}
          </Button>
        </Menu>
      </Form>
      <ColumnMenu shown={shown} mayKeep={mayKeep} />
    </search>
  )
}
