import { Columns3 } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionForm } from '#lib/web/action-form.tsx'
import { keepColumnsAction } from '../actions/keep-columns.ts'
import { Menu } from './menu.tsx'
import type { ShownList } from './shown-list.ts'

/** Which columns are shown, from now on. */
export async function ColumnMenu<Row, F extends string>({
  shown: { index, list, hrefOf },
  mayKeep,
}: {
  readonly shown: ShownList<Row, F>
  readonly mayKeep: boolean
}): Promise<ReactNode> {
  const optional = index.columns.filter(({ isFixed }) => !isFixed)
  if (!mayKeep || optional.length < 2) return null
  const [say, words] = await Promise.all([getTranslations('index-page'), getTranslations()])
  const [, query = ''] = hrefOf({ columns: undefined }).split('?')
  return (
    <Menu
      edge="end"
      label={
        <>
          <Columns3 aria-hidden size={16} strokeWidth={1.75} />
          {say('columns')}
        </>
      }
    >
      <ActionForm action={keepColumnsAction} submitLabel={say('showColumns')}>
        <input type="hidden" name="listId" value={index.id} />
        <input type="hidden" name="path" value={index.path} />
        <input type="hidden" name="shown" value={query} />
        <input type="hidden" name="opensWith" value={list.opensWith ?? ''} />
        {index.columns
          .filter(({ isFixed }) => isFixed)
          .map(({ id }) => (
            <input key={id} type="hidden" name="column" value={id} />
          ))}
        <fieldset className="grid gap-1.5">
          <legend className="sr-only">{say('columns')}</legend>
          {optional.map(({ id, label }) => (
            <label key={id} className="flex min-h-6 items-center gap-2 text-14">
              <input
                type="checkbox"
                name="column"
                value={id}
                defaultChecked={list.columns.includes(id)}
                className="size-4 accent-accent"
              />
              {words(label)}
            </label>
          ))}
        </fieldset>
      </ActionForm>
    </Menu>
  )
}
