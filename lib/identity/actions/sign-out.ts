'use server'

import { redirect } from 'next/navigation'
import { execute } from '#lib/kernel/execute.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { sessionToken } from '#lib/web/session-token.ts'
import { closeSession } from '../commands/close-session.ts'
import { forgetSession } from '../session.ts'
import { signInActor } from '../sign-in/admit-person.ts'

/** Signs out, so that a copy of the cookie is worth nothing, and goes to the start page. */
export async function signOut(): Promise<void> {
  const token = await sessionToken()
  await forgetSession()
  if (token) {
    const { sessionId, personId } = token
    await execute(kernel(), closeSession, { sessionId, personId }, { actor: signInActor })
  }
  redirect('/')
}
