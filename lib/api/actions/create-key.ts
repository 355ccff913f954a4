'use server'

import { refresh } from 'next/cache'
import { newSecret } from '#lib/kernel/identifier.ts'
import type { FormState } from '#lib/web/form-state.ts'
import { keepPostedForm } from '#lib/web/posted-form.ts'
import { runAction } from '#lib/web/run-action.ts'
import { createKey } from '../commands/create-key.ts'
import { hashSecret, writeKey } from '../key-text.ts'

/** Makes a key and shows it: in this one answer and never again. */
export async function createKeyAction(previous: FormState, form: FormData): Promise<FormState> {
  const secret = newSecret()
  let key: string | undefined
  const state = await runAction(createKey, previous, form, {
    read: (fields) => ({
      name: fields.get('name'),
      secretHash: hashSecret(secret),
      scopes: fields.getAll('scopes'),
      lifetimeDays: Number(fields.get('lifetimeDays')),
      requestsPerMinute: Number(fields.get('requestsPerMinute')),
    }),
    onDone: ({ keyId }) => {
      key = writeKey({ keyId, secret })
      return undefined
    },
  })
  if (key === undefined) return state
  refresh()
  return keepPostedForm(form, { ...state, values: { key } })
}
