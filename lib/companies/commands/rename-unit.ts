import { command } from '#lib/kernel/command.ts'
import { unitNameInput } from '../company-input.ts'
import { manageUnits } from '../permissions.ts'
import { reachUnit } from '../reach.ts'
import { units } from '../repository/units.ts'

/** Gives a unit another name. */
export const renameUnit = command({
  id: 'companies.rename-unit',
  needs: manageUnits,
  input: unitNameInput,
  async run(ctx, { companyId, unitId, name, expectedVersion }) {
    const before = await reachUnit(ctx, manageUnits, companyId, unitId)
    await units(ctx).rename(companyId, unitId, name, expectedVersion)
    ctx.changed({ subject: 'companies.unit', id: unitId, before: { name: before.name }, after: { name } })
    return { unitId }
  },
})
