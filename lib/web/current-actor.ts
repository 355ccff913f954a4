import { after, connection } from 'next/server'
import { cache } from 'react'
import * as z from 'zod'
import type { Actor } from '#lib/kernel/actor.ts'
import { query } from '#lib/kernel/command.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { sessionReader } from './contract.ts'
import { sessionToken } from './session-token.ts'

const readSession = query({
  id: 'web.read-session',
  needs: 'anyone',
  input: z.strictObject({
    personId: z.string().max(32),
    sessionVersion: z.int(),
    sessionId: z.string().max(32),
  }),
  async run(ctx, token) {
    const reader = await ctx.portIf(sessionReader)
    const found = await reader?.read(ctx, token)
    return reader && found && { ...found, noteSeen: reader.noteSeen }
  },
})

const guest: Actor = { type: 'guest' }

/** Who makes this request. Asked once for each, however many parts of a page want to know. */
export const currentActor = cache(async (): Promise<Actor> => {
  // What follows reads the clock and the database, and belongs to this request alone.
  await connection()
  const token = await sessionToken()
  if (!token) return guest
  const actor: Actor = { type: 'system', name: 'session' }
  const found = await ask(kernel(), readSession, token, { actor })
  if (!found) return guest
  if (found.isSeenDue) {
    const { sessionId } = token
    after(() => execute(kernel(), found.noteSeen, { sessionId }, { actor }).catch(kernel().report))
  }
  return found.person
})
