import { tellMaria } from '../../support/maria.ts'
import type { Acknowledged } from '../oracle/acknowledgements.ts'

export const killFaults = {
  'order-lost':
    'An order that a buyer was told of is taken back, as if its commit had never reached the disk.',
  'keys-forgotten': 'A trigger stores each answer under another key, so that nobody can ask again.',
  'delivery-swallowed': 'A trigger marks deliveries as done before anybody made them.',
  'shipped-twice': 'A trigger makes a second shipment of every first.',
} as const

export type KillFault = keyof typeof killFaults

const triggers: Partial<Record<KillFault, readonly string[]>> = {
  'keys-forgotten': [
    'create trigger proof before insert on kernel_answer for each row set new.`key` = uuid()',
  ],
  'delivery-swallowed': [
    "create trigger proof before insert on kernel_delivery for each row set new.state = 'done'",
  ],
  'shipped-twice': [
    'alter table fulfillment_shipment drop index fulfillment_shipment_part_id_key',
    `create trigger proof after insert on fulfillment_shipment_line for each row
       insert into fulfillment_shipment
         (id, number, part_id, order_id, order_number, company_id, company_name, address, state, created_at)
       select left(replace(uuid(), '-', ''), 32), concat(number, '-2'), part_id, order_id, order_number, company_id,
         company_name, address, state, created_at
       from fulfillment_shipment where id = new.shipment_id`,
  ],
}

/** What a fault does before anybody orders. */
export async function seedBefore(fault: KillFault | undefined, databaseUrl: string): Promise<void> {
  for (const statement of (fault && triggers[fault]) ?? []) await tellMaria(databaseUrl, statement)
}

/** What a fault does after everybody ordered. */
export async function seedAfter(
  fault: KillFault | undefined,
  databaseUrl: string,
  [first]: readonly Acknowledged[],
): Promise<void> {
  if (fault !== 'order-lost' || !first) return
  await tellMaria(
    databaseUrl,
    `set statement foreign_key_checks = 0 for delete from orders_order where id = '${first.orderId}'`,
  )
}
