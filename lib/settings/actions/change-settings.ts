'use server'

import { refresh } from 'next/cache'
import { kernel } from '#lib/kernel/runtime.ts'
import { settings } from '#lib/kernel/shell.ts'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { changeSettings } from '../commands/change-settings.ts'
import { fromFormValue } from '../form-value.ts'
import { fieldsOf } from '../setting-field.ts'

/** Changes a group of settings by its form, which the group's own schema says how to read. */
export async function changeSettingsAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(changeSettings, previous, form, { read: readSettings })
  if (state.status === 'done') refresh()
  return state
}

function readSettings(form: FormData) {
  const groupId = form.get('groupId')
  const group = kernel()
    .registry.all(settings)
    .find(({ id }) => id === groupId)
  const fields = group ? fieldsOf(group.schema) : []
  return {
    groupId,
    expectedVersion: Number(form.get('expectedVersion')),
    fields: fields.map((field) => ({ name: field.name, value: fromFormValue(field, form) })),
  }
}
