import { createKey } from '#lib/api/commands/create-key.ts'
import { noteUse } from '#lib/api/commands/note-use.ts'
import { revokeKey } from '#lib/api/commands/revoke-key.ts'
import { rotateKey } from '#lib/api/commands/rotate-key.ts'
import { execute } from '#lib/kernel/execute.ts'
import { newBuyer } from '../../../support/factories/actor.ts'
import { example } from '../example.ts'
import type { World } from '../world.ts'

const newKey = {
  name: 'ERP',
  secretHash: 'a'.repeat(64),
  scopes: ['orders:read'],
  lifetimeDays: 90,
  requestsPerMinute: 60,
} as const

async function buyerWithKey({ kernel }: World) {
  const actor = await newBuyer(kernel)
  const { keyId } = await execute(kernel, createKey, newKey, { actor })
  return { actor, keyId }
}

export default [
  example(createKey, async ({ kernel }) => ({
    actor: await newBuyer(kernel),
    input: { ...newKey, scopes: [...newKey.scopes] },
  })),
  example(noteUse, async (world) => {
    const { keyId } = await buyerWithKey(world)
    return { actor: world.worker(), input: { keyId } }
  }),
  example(revokeKey, async (world) => {
    const { actor, keyId } = await buyerWithKey(world)
    return { actor, input: { keyId } }
  }),
  example(rotateKey, async (world) => {
    const { actor, keyId } = await buyerWithKey(world)
    return { actor, input: { keyId, secretHash: 'b'.repeat(64), graceHours: 24 as const } }
  }),
]
