'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { checkChain } from '../commands/check-chain.ts'

/** Checks the next part of the chain, and shows what that came to. */
export async function checkChainAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(checkChain, previous, form, { read: () => ({}), onDone: () => '/admin/audit' })
}
