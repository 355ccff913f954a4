import { attack } from '../outbound/attack.ts'
import { faultsOfOutages, outboundFaults } from '../outbound/faulty-outbound.ts'
import { outage } from '../outbound/outage.ts'
import { defineRow } from '../row.ts'

const noAttack = { callCount: 0, insideCount: 0, breaches: [] }
const noOutage = { processedCount: 0, sendingCount: 0, breaches: [] }

export default defineRow({
  id: 'R7',
  title: 'Outgoing calls',
  claim:
    'No address that anybody types leads inside, and what a receiver missed in three days of outage arrives, signed, each message once.',
  gate: { orders: 12 },
  full: { orders: 300 },
  probe: { orders: 3 },
  faults: outboundFaults,
  async run(rig, { orders }) {
    const isForOutage = rig.fault === undefined || faultsOfOutages.has(rig.fault)
    const isForAttack = rig.fault === undefined || !isForOutage
    const attacks = isForAttack ? await attack(rig) : noAttack
    rig.progress(`${attacks.callCount} hostile calls, ${attacks.insideCount} got inside.`)
    const down = isForOutage ? await outage(rig, orders) : noOutage
    return {
      figure: `${attacks.insideCount} of ${attacks.callCount} hostile calls got inside; ${down.processedCount} of ${orders} messages arrived after 3 days of outage, in ${down.sendingCount} sendings`,
      breaches: [...attacks.breaches, ...down.breaches],
    }
  },
})
