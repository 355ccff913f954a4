import { z } from 'zod'
import { domains } from '#domains'
import { personReader } from '#lib/identity/contract.ts'
import { query } from '#lib/kernel/command.ts'
import type { Database } from '#lib/kernel/database/contract.ts'
import { ask } from '#lib/kernel/execute.ts'
import type { CompanyPerson } from './factories/actor.ts'
import { newBuyer, newMember, system } from './factories/actor.ts'
import { createUnit, rootUnitOf } from './factories/company.ts'
import type { TestKernel } from './kernel.ts'
import { testKernel } from './kernel.ts'

const readActor = query({
  id: 'test.read-actor',
  needs: 'anyone',
  input: z.strictObject({ personId: z.string().max(32) }),
  run: async (ctx, { personId }) => (await ctx.port(personReader)).actor(ctx, personId),
})

/** A company with a plant, a line in it, an administrator at its root and a buyer in the plant. */
export async function companyScene(database: Database) {
  const kernel = testKernel(database, domains)
  const company = { name: 'Nordwerk' }
  const boss = await newBuyer(kernel, { role: 'company-administrator', company })
  const { companyId } = boss
  const plantId = await createUnit(kernel, companyId, { name: 'Plant' })
  const lineId = await createUnit(kernel, companyId, { name: 'Line', parentId: plantId })
  const clerk = await newMember(kernel, { companyId, name: 'Nordwerk' }, { unitId: plantId })
  return { kernel, boss, clerk, companyId, plantId, lineId, rootId: rootUnitOf(companyId) }
}

/** Somebody as their next request would find them. */
export function actorOf(kernel: TestKernel, { personId }: CompanyPerson) {
  return ask(kernel, readActor, { personId }, { actor: system })
}

/** Where somebody is signed in. */
export function sessionsOf(kernel: TestKernel, { personId }: CompanyPerson) {
  return kernel.database.read((reader) =>
    reader.selectFrom('identity_session').select('id').where('person_id', '=', personId).execute(),
  )
}
