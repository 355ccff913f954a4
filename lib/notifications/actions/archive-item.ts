'use server'

import { headers } from 'next/headers'
import type { FormState } from '#lib/web/form-state.ts'
import { referringPage } from '#lib/web/referring-page.ts'
import { runAction } from '#lib/web/run-action.ts'
import { archiveItem } from '../commands/archive-item.ts'
import { afterArchiving } from '../inbox-address.ts'

/** Puts one row of the inbox away and offers to take it back, or takes it back. */
export async function archiveItemAction(previous: FormState, form: FormData): Promise<FormState> {
  const page = referringPage(await headers())
  return runAction(archiveItem, previous, form, {
    read: (fields) => ({
      itemId: fields.get('itemId'),
      isArchived: fields.get('isArchived') === 'yes',
    }),
    onDone: ({ itemId, isArchived }) => page && afterArchiving(page, isArchived ? itemId : undefined),
  })
}
