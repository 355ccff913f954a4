const stoppingKey = Symbol.for('portico.stopping')

/** Whether this process was told to end: it finishes what it is doing and should be sent nothing more. */
export function isStopping(): boolean {
  return (globalThis as { [stoppingKey]?: true })[stoppingKey] === true
}

/** From now on this process is about to end. */
export function beginStopping(): void {
  Object.assign(globalThis, { [stoppingKey]: true })
}
