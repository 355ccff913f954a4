/** Starts measuring; each call of what it returns tells how many milliseconds have passed since. */
export function stopwatch(): () => number {
  const startedAt = performance.now()
  return () => performance.now() - startedAt
}
