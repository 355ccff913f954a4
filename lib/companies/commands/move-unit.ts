import type { CommandContext } from '#lib/kernel/context.ts'
import { command } from '#lib/kernel/command.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { unitMoveInput } from '../company-input.ts'
import { guardDepth } from '../guard-depth.ts'
import { guardRights, rightsOfRole } from '../guard-grant.ts'
import { manageUnits } from '../permissions.ts'
import { reachUnit } from '../reach.ts'
import { companies } from '../repository/companies.ts'
import { members } from '../repository/members.ts'
import type { UnitPlace } from '../repository/units.ts'
import { units } from '../repository/units.ts'

/** Hangs a unit, with all below it, under another one of its company. */
export const moveUnit = command({
  id: 'companies.move-unit',
  needs: manageUnits,
  input: unitMoveInput,
  async run(ctx, { companyId, unitId, parentId, expectedVersion }) {
    await companies(ctx).hold(companyId)
    const unit = await reachUnit(ctx, manageUnits, companyId, unitId)
    const parent = await reachUnit(ctx, manageUnits, companyId, parentId)
    if (unit.parentId === null || parent.path.startsWith(unit.path)) {
      throw new Refused(
        'companies.under-itself',
        'A unit cannot stand below itself. Choose a unit that is not part of it.',
      )
    }
    const deepest = await units(ctx).deepestBelow(companyId, unit.path)
    guardDepth(parent.depth + 1 + deepest - unit.depth)
    await guardWiderView(ctx, companyId, unit, parent)
    await units(ctx).move(companyId, unit, parent, expectedVersion)
    ctx.changed({
      subject: 'companies.unit',
      id: unitId,
      before: { parentId: unit.parentId },
      after: { parentId },
    })
    return { unitId }
  },
})

/** Whoever stands above the new place sees the unit from now on: they must not see more than the actor does. */
async function guardWiderView(
  ctx: CommandContext,
  companyId: string,
  unit: UnitPlace,
  parent: UnitPlace,
): Promise<void> {
  const gaining = idsIn(parent.path).filter((id) => !unit.path.includes(id))
  if (gaining.length === 0) return
  const held = await members(ctx).rolesIn(gaining)
  const gained = await Promise.all(
    [...new Set(held.map(({ role }) => role))].map((role) => rightsOfRole(ctx, { companyId, role })),
  )
  for (const rights of gained) {
    const wider = new Map([...rights].filter(([, scope]) => scope === 'subtree'))
    guardRights(ctx.actor, wider, [unit.unitId])
  }
}

function idsIn(path: string): readonly string[] {
  return path.split('/').filter((id) => id !== '')
}
