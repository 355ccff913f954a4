import { connection } from 'next/server'
import { ask } from '#lib/kernel/execute.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { hashToken } from '../hash-token.ts'
import { findReset } from '../queries/find-reset.ts'
import { signInActor } from './admit-person.ts'

/** Whether a link to set a new password still works. Uses nothing up, for mail scanners open links, too. */
export async function isLinkOpen(token: string): Promise<boolean> {
  await connection()
  const tokenHash = hashToken(token.slice(0, 100))
  return (await ask(kernel(), findReset, { tokenHash }, { actor: signInActor })) !== undefined
}
