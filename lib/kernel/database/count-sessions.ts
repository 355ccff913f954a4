import type { SessionSource } from './session.ts'

/** How many connections are lent at the moment, and how many wait for one. */
export interface SessionUse {
  readonly busy: number
  readonly waiting: number
}

/** A source of sessions that knows how it is used. */
export function countSessions(source: SessionSource): SessionSource & { use(): SessionUse } {
  let busy = 0
  let waiting = 0
  return {
    acquire: async () => {
      waiting += 1
      const session = await source.acquire().finally(() => {
        waiting -= 1
      })
      busy += 1
      return {
        ...session,
        release: (fate) => {
          busy -= 1
          session.release(fate)
        },
      }
    },
    close: () => source.close(),
    use: () => ({ busy, waiting }),
  }
}
