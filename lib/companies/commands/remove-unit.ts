import { command } from '#lib/kernel/command.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { unitRefInput } from '../company-input.ts'
import { unitGuard } from '../contract.ts'
import { manageUnits } from '../permissions.ts'
import { reachUnit } from '../reach.ts'
import { companies } from '../repository/companies.ts'
import { members } from '../repository/members.ts'
import { units } from '../repository/units.ts'

/** Removes a unit that nobody and nothing belongs to. */
export const removeUnit = command({
  id: 'companies.remove-unit',
  needs: manageUnits,
  input: unitRefInput,
  async run(ctx, { companyId, unitId, expectedVersion }) {
    await companies(ctx).hold(companyId)
    const unit = await reachUnit(ctx, manageUnits, companyId, unitId)
    const guards = await Promise.all(ctx.all(unitGuard).map(({ load }) => load()))
    const isUsed = await Promise.all(guards.map(({ default: isInUse }) => isInUse(ctx, unitId)))
    const isEmpty =
      (await members(ctx).isUnitEmpty(unitId)) &&
      !(await units(ctx).hasChild(unitId)) &&
      !isUsed.includes(true)
    if (unit.parentId === null || !isEmpty) {
      throw new Refused(
        'companies.unit-in-use',
        'People, other units or orders belong to this unit, so it stays. Move people and units first; orders stay where they were placed.',
      )
    }
    await units(ctx).remove(unitId, expectedVersion)
    const { name, parentId } = unit
    ctx.changed({ subject: 'companies.unit', id: unitId, before: { name, parentId } })
    return { unitId }
  },
})
