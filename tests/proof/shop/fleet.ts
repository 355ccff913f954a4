import { setTimeout as wait } from 'node:timers/promises'
import type { ShopProcess } from '../../support/shop.ts'
import type { Rig } from '../rig.ts'

/** Processes of the shop on one database, of which one is killed again and again. */
export interface Fleet {
  /** Those that may answer now; all but one of them may be dying. */
  readonly urls: readonly string[]
  /**
   * Starts one process after the other beside the one that survives and has each killed by -9; the next one starts
   * while the one before is dying.
   *
   * @param deaths the failpoint where each kills itself, or nothing where it is killed at a random moment
   */
  killEach(deaths: readonly (string | undefined)[], onDeath: (death: Death) => void): Promise<void>
}

export interface Death {
  readonly at: string | undefined
  /** Whether it came to its failpoint by itself. */
  readonly isAtFailpoint: boolean
}

const mostMillisecondsToFailpoint = 15_000
const mostMillisecondsAlive = 1_500

/** @param environment what each of them is started with */
export async function openFleet(
  rig: Rig,
  databaseUrl: string,
  environment: Readonly<Record<string, string>>,
): Promise<Fleet> {
  const survivor = await rig.startShop(databaseUrl, environment)
  const urls = [survivor.url]
  const die = async (victim: ShopProcess | undefined, at: string | undefined): Promise<Death> => {
    if (!victim) return { at, isAtFailpoint: true }
    urls.push(victim.url)
    const lifetime = at ? mostMillisecondsToFailpoint : rig.random.below(mostMillisecondsAlive)
    const diedByItself = await Promise.race([
      victim.ended.then(() => true),
      wait(lifetime, false, { ref: false }),
    ])
    if (!diedByItself) process.kill(victim.pid, 'SIGKILL')
    await victim.ended
    urls.splice(urls.indexOf(victim.url), 1)
    return { at, isAtFailpoint: at !== undefined && diedByItself }
  }
  return {
    urls,
    async killEach(deaths, onDeath) {
      const start = (index: number) =>
        index < deaths.length ? startVictim(rig, databaseUrl, environment, deaths[index]) : undefined
      let coming = start(0)
      for (const [index, at] of deaths.entries()) {
        const death = die(await coming, at)
        coming = start(index + 1)
        onDeath(await death)
      }
    },
  }
}

/** Nothing when its failpoint killed it before anybody could ask it for a page: its work begins at once. */
async function startVictim(
  rig: Rig,
  databaseUrl: string,
  environment: Readonly<Record<string, string>>,
  at: string | undefined,
): Promise<ShopProcess | undefined> {
  if (at === undefined) return rig.startShop(databaseUrl, environment)
  const failpoint = { ...environment, FAILPOINTS: `${at}=kill`, PORTICO_PROOF: '1' }
  try {
    return await rig.startShop(databaseUrl, failpoint)
  } catch (error) {
    const hasDied = error instanceof Error && error.message.includes('ended before it answered')
    if (!hasDied) throw error
    return undefined
  }
}
