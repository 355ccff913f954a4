import { setTimeout as wait } from 'node:timers/promises'

/**
 * A place where tests stop, break or kill the process. Does nothing unless `FAILPOINTS` names it, and the
 * environment check refuses that variable in production, but for a proof on a database of its own.
 *
 * `FAILPOINTS=outbox.before-done=kill,orders.after-reserve=throw,orders.guard=hang`
 */
export async function failpoint(name: string): Promise<void> {
  const settings = process.env['FAILPOINTS']
  if (!settings) return
  const action = settings
    .split(',')
    .map((entry) => entry.split('='))
    .find(([point]) => point === name)?.[1]
  if (action === 'kill') process.kill(process.pid, 'SIGKILL')
  if (action === 'throw') throw new Error(`Failpoint ${name}`)
  if (action === 'hang') await wait(60_000)
}
