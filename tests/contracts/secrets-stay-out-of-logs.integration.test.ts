import { afterEach, beforeEach, expect, test } from 'vitest'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import type { Log } from '#lib/kernel/log.ts'
import { createLog } from '#lib/kernel/log.ts'
import { reportError } from '#lib/kernel/report-error.ts'
import { verifySignIn } from '#lib/identity/queries/verify-sign-in.ts'
import { changeSettings } from '#lib/settings/commands/change-settings.ts'
import { describeEachDatabase } from '../support/databases.ts'
import { system } from '../support/factories/actor.ts'
import { testKernel } from '../support/kernel.ts'

const email = 'ada.byron@example.com'
const password = 'correct-horse-battery'
const apiKey = `sk_${'live'}_0123456789`
const secrets = ['ada.byron', password, apiKey]

const logKey = Symbol.for('portico.log')
let written: string[]
let told: string[]

/** The log of this process, as lines and as what it was told. */
beforeEach(() => {
  written = []
  told = []
  const log = createLog('debug', { write: (line) => void written.push(line) })
  const tell =
    (level: keyof Log): Log[keyof Log] =>
    (fields, sentence) => {
      const { error } = fields
      told.push(JSON.stringify(fields) + sentence + (error instanceof Error ? error.stack : ''))
      log[level](fields, sentence)
    }
  const ears: Log = { debug: tell('debug'), info: tell('info'), warn: tell('warn'), error: tell('error') }
  Object.assign(globalThis, { [logKey]: ears })
})

afterEach(() => {
  Reflect.deleteProperty(globalThis, logKey)
})

describeEachDatabase('No secret reaches the log', (open) => {
  test('of who signs in, right or wrong', async () => {
    const kernel = testKernel(await open())
    const trying = ask(kernel, verifySignIn, { email, password }, { actor: { type: 'guest' } })
    await expect(trying).rejects.toThrow('not right')
    expect(written.join('')).toContain('identity.verify-sign-in was refused.')
    expect(found(written)).toEqual([])
  })

  test('of an error that names what somebody sent, though the error itself does', async () => {
    const kernel = broken(testKernel(await open()))
    const asked = () => ask(kernel, verifySignIn, { email, password }, { actor: { type: 'guest' } })
    const input = { groupId: 'a.b', expectedVersion: 0, fields: [{ name: 'apiKey', value: apiKey }] }
    const changed = () => execute(kernel, changeSettings, input, { actor: system })
    for (const work of [asked, changed]) await work().catch((error: unknown) => reportError(error))
    expect(written).toHaveLength(4)
    expect(found(written)).toEqual([])
    expect(found(told)).toEqual(secrets)
  })
})

function found(lines: readonly string[]): readonly string[] {
  return secrets.filter((secret) => lines.some((line) => line.includes(secret)))
}

/** A database that says in its errors what it was asked. */
function broken(kernel: Kernel): Kernel {
  const fail = (): Promise<never> =>
    Promise.reject(new Error(`Duplicate entry '${email}', password='${password}', key ${apiKey}`))
  return { ...kernel, database: { ...kernel.database, read: fail, write: fail } }
}
