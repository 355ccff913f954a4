import { expect, test, vi } from 'vitest'
import { askReset } from '#lib/identity/commands/ask-reset.ts'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { domains } from '#domains'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { guest, newBuyer, system } from '#tests/support/factories/actor.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { readMailbox } from './read-mailbox.ts'

describeEachDatabase('the mailbox', (open) => {
  test('shows every mail with its secrets while the shop is developed, and nobody anything in production', async () => {
    const kernel = testKernel(await open(), domains)
    const { personId } = await newBuyer(kernel)
    await execute(kernel, askReset, { personId }, { actor: system })
    while ((await deliverFacts(kernel)) > 0);
    const read = () => ask(kernel, readMailbox, {}, { actor: guest })
    const [mail] = await read()
    expect(mail?.plainText).toContain('/sign-in/reset/')
    expect(mail?.html).toContain('/sign-in/reset/')
    vi.stubEnv('NODE_ENV', 'production')
    vi.stubEnv('DATABASE_URL', 'mysql://shop@db/shop')
    vi.stubEnv('NEXTAUTH_URL', 'https://shop.test')
    vi.stubEnv('NEXTAUTH_SECRET', '0a1b2c3d4e5f60718293a4b5c6d7e8f9')
    await expect(read()).rejects.toMatchObject({ code: 'kernel.not-found' })
    vi.unstubAllEnvs()
  })
})
