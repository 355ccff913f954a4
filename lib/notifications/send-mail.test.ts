import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { BackgroundRun } from '#lib/kernel/shell.ts'
import { newGate } from '#tests/support/gate.ts'
import { sendOne } from './send-mail.ts'

test('a mail is renewed once at a time, and noted only after the renewal under way', async () => {
  const [renewing, renewed] = [newGate(), newGate()]
  const done: string[] = []
  const execute = async ({ id }: { readonly id: string }): Promise<unknown> => {
    if (id === 'notifications.hold-mail') {
      renewing.open()
      await renewed.opened
    }
    done.push(id)
    return {}
  }
  const run = { execute: execute as unknown as BackgroundRun['execute'], report: () => {} }
  const hand = async () => {
    await renewing.opened
    await wait(20)
    return { outcome: 'sent', error: '' } as const
  }
  const sending = sendOne(run, { hand }, 'mail', 1)
  await renewing.opened
  await wait(60)
  renewed.open()
  await sending
  expect(done).toEqual(['notifications.claim-mail', 'notifications.hold-mail', 'notifications.note-delivery'])
})
