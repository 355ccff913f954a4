import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { DB } from '#lib/kernel/database/schema.generated.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'

/** How long it took until nothing waited any more, by queue; the longest is how long it took in all. */
export type Drained = Readonly<Record<keyof typeof queues, number>>

const mostMilliseconds = 60_000
const lookEveryMilliseconds = 200

/** Something that waits still, if anything does. */
const queues = {
  outbox: (reader: Kysely<DB>) =>
    reader.selectFrom('kernel_delivery').select('fact_id as id').where('state', '!=', 'done').limit(1),
  documents: (reader: Kysely<DB>) =>
    reader.selectFrom('documents_version').select('id').where('state', '!=', 'archived').limit(1),
  webhooks: (reader: Kysely<DB>) =>
    reader.selectFrom('webhooks_message').select('id').where('state', '=', 'waiting').limit(1),
  mails: (reader: Kysely<DB>) =>
    reader.selectFrom('notifications_mail').select('id').where('state', '=', 'waiting').limit(1),
  imports: (reader: Kysely<DB>) =>
    reader.selectFrom('tasks_task').select('id').where('state', 'in', ['waiting', 'running']).limit(1),
} as const

/** Waits until nothing waits in any queue, at most as long as the claim gives it. */
export async function drain({ database }: Kernel): Promise<Drained> {
  const names = Object.keys(queues) as (keyof typeof queues)[]
  const startedAt = performance.now()
  const drained = { outbox: 0, documents: 0, webhooks: 0, mails: 0, imports: 0 }
  for (;;) {
    const looksAt = performance.now() - startedAt
    let isEmpty = true
    for (const name of names) {
      const waiting = await database.read((reader) => queues[name](reader).executeTakeFirst())
      if (!waiting) continue
      isEmpty = false
      drained[name] = looksAt
    }
    if (isEmpty || looksAt > mostMilliseconds) return drained
    await wait(lookEveryMilliseconds)
  }
}
