import { tellMaria } from '../../support/maria.ts'
import type { Acknowledged } from '../oracle/acknowledgements.ts'
import { statementsAfter } from './faults-after.ts'

export const killFaults = {
  'order-lost':
    'An order that a buyer was told of is taken back, as if its commit had never reached the disk.',
  'keys-forgotten': 'A trigger stores each answer under another key, so that nobody can ask again.',
  'delivery-swallowed': 'A trigger marks deliveries as done before anybody made them.',
  'shipped-twice': 'A trigger makes a second shipment of every first.',
  'number-skipped': 'A trigger has each counter step on by two.',
  'confirmed-twice': 'An order gets a second confirmation.',
  'archive-forged': 'A trigger archives each document under the hash of other bytes.',
  'message-swallowed': 'A trigger marks webhook messages as delivered before anybody sent them.',
  'message-twice': 'A fact gets a second message for its endpoint, which is sent, too.',
  'mail-swallowed': 'A trigger marks mails as sent before anybody sent them.',
  'mail-twice': 'An order gets a second mail, which is sent, too.',
  'step-forgotten': 'A trigger keeps no step of an import, so that a step knows nothing of those before.',
  'row-lost': 'A product that an import brought in is taken back.',
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
  'number-skipped': [
    'create trigger proof before update on numbering_series for each row set new.next_value = new.next_value + 1',
  ],
  'archive-forged': [
    `create trigger proof before update on documents_version for each row
       set new.file_hash = if(new.state = 'archived', sha2(new.id, 256), new.file_hash)`,
  ],
  'message-swallowed': [
    "create trigger proof before insert on webhooks_message for each row set new.state = 'delivered'",
  ],
  'mail-swallowed': [
    "create trigger proof before insert on notifications_mail for each row set new.state = 'sent'",
  ],
  'step-forgotten': [
    'create trigger proof before update on tasks_task for each row set new.checkpoint = old.checkpoint',
  ],
}

/** What a fault does before anybody orders. */
export async function seedBefore(fault: KillFault | undefined, databaseUrl: string): Promise<void> {
  for (const statement of (fault && triggers[fault]) ?? []) await tellMaria(databaseUrl, statement)
}

/** What a fault does after everybody ordered and nothing waits any more. */
export async function seedAfter(
  fault: KillFault | undefined,
  databaseUrl: string,
  [first]: readonly Acknowledged[],
): Promise<void> {
  const statements = first && fault ? statementsAfter(fault, first.orderId) : []
  for (const statement of statements) await tellMaria(databaseUrl, statement)
}
