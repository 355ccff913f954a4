import { command } from '#lib/kernel/command.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { unitInput } from '../company-input.ts'
import { manageUnits } from '../permissions.ts'
import { reachUnit } from '../reach.ts'
import { companies } from '../repository/companies.ts'
import { mostUnits, units } from '../repository/units.ts'
import { guardDepth } from '../guard-depth.ts'

/** Adds a unit below another one. */
export const createUnit = command({
  id: 'companies.create-unit',
  needs: manageUnits,
  input: unitInput,
  async run(ctx, { companyId, parentId, name }) {
    await companies(ctx).hold(companyId)
    const parent = await reachUnit(ctx, manageUnits, companyId, parentId)
    guardDepth(parent.depth + 1)
    if ((await units(ctx).list(companyId)).length >= mostUnits) {
      throw new Refused(
        'companies.too-many-units',
        `A company has at most ${mostUnits} units. Remove some first.`,
        {
          most: mostUnits,
        },
      )
    }
    const unitId = ctx.newId()
    await units(ctx).insert({ unitId, companyId, name, parent }, ctx.now)
    ctx.changed({ subject: 'companies.unit', id: unitId, after: { name, parentId } })
    return { unitId }
  },
})
