import type { Kernel } from './kernel.ts'
import { markHeard } from './hearing.ts'
import type { StoredNews } from './news-window.ts'
import { newsWindow } from './news-window.ts'
import { forgetSettings } from './settings-cache.ts'
import { changeListener } from './shell.ts'
import { tellListener } from './tell-listener.ts'
import type { Worker } from './repeat.ts'
import { repeat } from './repeat.ts'

const lookEveryMilliseconds = 300
const batchSize = 1000

/**
 * Starts to hear the change log: every 300 milliseconds one indexed read of the last minute, never on the way of a
 * request, and at once after a commit of this process.
 *
 * Each row reaches each listener of this process at least once when its commit appears within the overlap that
 * `newsWindow` states, whatever order the commits come in. There is no order among processes and no promise about
 * how soon: a listener drops what is old, and nothing that must happen once hangs on it. That is the outbox.
 *
 * @param report is told of every error; the tail itself goes on
 */
export function startTail(kernel: Kernel, report: (error: unknown) => void): Worker {
  const listeners = kernel.registry
    .all(changeListener)
    .map((listener) => tellListener(kernel, listener, report))
  const window = newsWindow(kernel.clock.now())
  const reading = repeat(lookEveryMilliseconds, report, async () => {
    const beganAt = kernel.clock.now()
    for await (const rows of readNews(kernel, window.from)) {
      const fresh = window.take(rows)
      if (fresh.length === 0) continue
      forgetSettings(kernel, fresh)
      for (const listener of listeners) listener.tell(fresh)
    }
    window.moveOn(beganAt)
    markHeard(kernel)
  })
  return {
    wake: reading.wake,
    stop: async () => {
      await reading.stop()
      await Promise.all(listeners.map((listener) => listener.stop()))
    },
  }
}

async function* readNews(kernel: Kernel, from: string): AsyncGenerator<readonly StoredNews[]> {
  let after = ''
  for (;;) {
    const rows = await kernel.database.read((reader) =>
      reader
        .selectFrom('kernel_change')
        .select(['id', 'topic', 'key'])
        .where('id', '>=', from)
        .where('id', '>', after)
        .orderBy('id')
        .limit(batchSize)
        .execute(),
    )
    yield rows
    const last = rows.at(-1)
    if (!last || rows.length < batchSize) return
    after = last.id
  }
}
