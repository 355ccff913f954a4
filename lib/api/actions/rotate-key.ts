'use server'

import { refresh } from 'next/cache'
import { newSecret } from '#lib/kernel/identifier.ts'
import type { FormState } from '#lib/web/form-state.ts'
import { keepPostedForm } from '#lib/web/posted-form.ts'
import { runAction } from '#lib/web/run-action.ts'
import { rotateKey } from '../commands/rotate-key.ts'
import { hashSecret, writeKey } from '../key-text.ts'

/** Gives a key a new secret and shows it: in this one answer and never again. */
export async function rotateKeyAction(previous: FormState, form: FormData): Promise<FormState> {
  const secret = newSecret()
  let key: string | undefined
  const state = await runAction(rotateKey, previous, form, {
    read: (fields) => ({
      keyId: fields.get('keyId'),
      secretHash: hashSecret(secret),
      graceHours: Number(fields.get('graceHours')),
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
