import { readListedEntries } from '../../support/surface-entries.ts'
import { compareDecisions } from '../authorization/compare-decisions.ts'
import { readDecisions } from '../authorization/decisions.ts'
import {
  databaseFaults,
  decisionFaults,
  seenIn,
  spoilDecisions,
  spoilDefinition,
} from '../authorization/faults.ts'
import type { ShopFault } from '../authorization/http/shop-faults.ts'
import { shopFaults } from '../authorization/http/shop-faults.ts'
import { tryShop } from '../authorization/http/try-shop.ts'
import { roles } from '../authorization/roles.ts'
import { tryDatabase } from '../authorization/try-database.ts'
import type { Rig } from '../rig.ts'
import { defineRow } from '../row.ts'

const faults = { ...decisionFaults, ...databaseFaults, ...shopFaults }

type Fault = keyof typeof faults

export default defineRow({
  id: 'R13',
  title: 'Authorization',
  claim:
    'Whoever comes, by whatever way, is let in exactly where people decided so, and what belongs to another company reads like what is missing, byte for byte.',
  gate: { databases: 2, outsiders: 3 },
  full: { databases: 2, outsiders: 7 },
  probe: { databases: 1, outsiders: 1 },
  faults,
  async run(rig: Rig<Fault>, { databases = 0, outsiders = 0 }) {
    const { fault } = rig
    const entries = readListedEntries()
    const decided = await readDecisions()
    const decisions = spoilDecisions(decided, fault)
    const told = compareDecisions(entries, decisions)
    const inDatabases = isNotIn(databaseFaults, fault)
      ? []
      : (['sqlite', 'mysql'] as const).slice(0, databases).map((dialect) =>
          tryDatabase(rig, dialect, {
            entries: entries.filter(seenIn(fault)),
            decisions,
            spoil: (definition) => spoilDefinition(definition, fault),
          }),
        )
    const [shop, ...tried] = await Promise.all([
      isNotIn(shopFaults, fault)
        ? { addresses: 0, requests: 0, actions: 0, breaches: [] }
        : tryShop(rig, { entries, decisions, outsiders, fault: fault as ShopFault | undefined }),
      ...inDatabases,
    ])
    const sum = (read: (one: (typeof tried)[number]) => number): number =>
      tried.reduce((total, one) => total + read(one), 0)
    const breaches = [...told, ...shop.breaches, ...tried.flatMap((one) => one.breaches)]
    return {
      figure: `${breaches.length} leaks or wrong doors: ${entries.length} ways in decided for ${roles.length} roles, ${tried[0]?.definitions ?? 0} commands and queries in ${sum((one) => one.roleCalls)} calls by role and ${sum((one) => one.idCalls)} by foreign, removed and missing ids on ${tried.length} databases, ${shop.addresses} addresses and ${shop.actions} server functions of the build in ${shop.requests} requests`,
      breaches,
    }
  },
})

/** Whether a fault is seeded that cannot be seen here. */
function isNotIn(known: object, fault: string | undefined): boolean {
  return fault !== undefined && !(fault in known)
}
