import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionForm } from '#lib/web/action-form.tsx'
import { CheckField } from '#lib/web/check-field.tsx'
import { Field } from '#lib/web/field.tsx'
import { keepOpeningAction } from '../actions/keep-opening.ts'
import { removeViewAction } from '../actions/remove-view.ts'
import { renameViewAction } from '../actions/rename-view.ts'
import { saveViewAction } from '../actions/save-view.ts'
import { plainView } from '../engine/open-list.ts'
import { queryOf } from '../engine/query-of.ts'
import { Menu } from './menu.tsx'
import type { ShownList } from './shown-list.ts'

interface ViewMenuProps<Row, F extends string> {
  readonly shown: ShownList<Row, F>
  readonly isTouched: boolean
  readonly isStaff: boolean
}

/** Keeps what is shown as a view, and looks after the one that is open. */
export async function ViewMenu<Row, F extends string>(props: ViewMenuProps<Row, F>): Promise<ReactNode> {
  const { index, list, found } = props.shown
  const say = await getTranslations('index-page')
  const query = queryOf(index, found.state, { columns: list.chosenColumns }).toString()
  const tab = list.tab
  const opening = new URLSearchParams({
    view: tab?.id ?? plainView,
    ...(list.chosenColumns && { columns: list.chosenColumns.join('.') }),
  }).toString()
  const hidden = <input type="hidden" name="listId" value={index.id} />
  const isOpening = list.opensWith === tab?.id
  return (
    <div className="ml-auto pb-1">
      <Menu label={say(props.isTouched ? 'keepChanged' : 'keep')} edge="end" look="quiet">
        <ActionForm action={saveViewAction} submitLabel={say('save')}>
          {hidden}
          <input type="hidden" name="query" value={query} />
          <input type="hidden" name="path" value={index.path} />
          <Field
            name="name"
            label={say('viewName')}
            hint={say('viewNameHint')}
            defaultValue={tab?.isOwn ? tab.label : ''}
            required
            maxLength={60}
          />
          {props.isStaff && (
            <CheckField
              name="isShared"
              label={say('share')}
              isChecked={tab?.isOwn === true && tab.isShared}
            />
          )}
        </ActionForm>
        {!isOpening && (
          <ActionForm
            action={keepOpeningAction}
            submitLabel={say(tab ? 'openWithThis' : 'openWithAll')}
            submitLook="quiet"
          >
            {hidden}
            <input type="hidden" name="query" value={opening} />
          </ActionForm>
        )}
        {tab?.isOwn && (
          <>
            <ActionForm action={renameViewAction} submitLabel={say('rename')} submitLook="secondary">
              <input type="hidden" name="viewId" value={tab.id} />
              <Field name="newName" label={say('newName')} defaultValue={tab.label} required maxLength={60} />
            </ActionForm>
            <ActionForm action={removeViewAction} submitLabel={say('remove')} submitLook="danger">
              <input type="hidden" name="viewId" value={tab.id} />
              <input type="hidden" name="path" value={index.path} />
            </ActionForm>
          </>
        )}
      </Menu>
    </div>
  )
}
