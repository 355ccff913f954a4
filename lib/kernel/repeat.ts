/** Work that goes on beside the requests. */
export interface Worker {
  /** Look now rather than at the next tick. */
  wake(): void
  /** Finishes what is being done and starts nothing more. */
  stop(): Promise<void>
}

/** Does work now, again and again, and when it is woken; never twice at once. */
export function repeat(
  everyMilliseconds: number,
  report: (error: unknown) => void,
  work: () => Promise<unknown>,
): Worker {
  const state = { isStopping: false, isWanted: false }
  let running: Promise<void> | undefined
  const round = async (): Promise<void> => {
    do {
      state.isWanted = false
      await work()
    } while (state.isWanted && !state.isStopping)
  }
  const wake = (): void => {
    if (state.isStopping) return
    state.isWanted = true
    running ??= round()
      .catch(report)
      .finally(() => {
        running = undefined
      })
  }
  const timer = setInterval(wake, everyMilliseconds)
  timer.unref()
  wake()
  return {
    wake,
    stop: async () => {
      state.isStopping = true
      clearInterval(timer)
      await running
    },
  }
}
