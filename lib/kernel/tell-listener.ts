import type { Announcement } from './announce.ts'
import { ask } from './execute.ts'
import type { Kernel } from './kernel.ts'
import type { ChangeListener } from './shell.ts'

/** One listener and what it has not heard yet. */
export interface ToldListener {
  /** Adds news and lets the listener hear it as soon as it is free. */
  tell(news: readonly Announcement[]): void
  /** Lets the listener finish, and tells it nothing more. */
  stop(): Promise<void>
}

const firstWaitMilliseconds = 250
const longestWaitMilliseconds = 30_000

/**
 * Tells one listener its news, one batch after the other. While it fails it hears the same again, after waits that
 * double up to half a minute; the same news twice is one, so that what waits never grows beyond what there is.
 *
 * @param report is told of each failure
 */
export function tellListener(
  kernel: Kernel,
  listener: ChangeListener,
  report: (error: unknown) => void,
): ToldListener {
  const waiting = new Map<string, Announcement>()
  const topics = new Set(listener.topics)
  const state = { isStopping: false }
  let wait = firstWaitMilliseconds
  let running: Promise<void> | undefined
  let retry: NodeJS.Timeout | undefined

  const round = async (): Promise<void> => {
    while (waiting.size > 0 && !state.isStopping) {
      const news = [...waiting.values()]
      waiting.clear()
      try {
        await hear(kernel, listener, news)
        wait = firstWaitMilliseconds
      } catch (error) {
        report(error)
        for (const entry of news) waiting.set(nameOf(entry), entry)
        retry = setTimeout(start, wait).unref()
        wait = Math.min(wait * 2, longestWaitMilliseconds)
        return
      }
    }
  }
  const start = (): void => {
    retry = undefined
    running ??= round().finally(() => {
      running = undefined
      // What came after the round looked for the last time, and before it was over.
      if (waiting.size > 0 && !retry && !state.isStopping) start()
    })
  }
  return {
    tell: (news) => {
      for (const entry of news) if (topics.has(entry.topic)) waiting.set(nameOf(entry), entry)
      if (waiting.size > 0 && !retry) start()
    },
    stop: async () => {
      state.isStopping = true
      clearTimeout(retry)
      await running
    },
  }
}

async function hear(kernel: Kernel, listener: ChangeListener, news: readonly Announcement[]): Promise<void> {
  const actor = { type: 'system', name: listener.id } as const
  const { default: handle } = await listener.load()
  await handle(news, { ask: (query, input) => ask(kernel, query, input, { actor }) })
}

function nameOf({ topic, key }: Announcement): string {
  return `${topic}\n${key}`
}
