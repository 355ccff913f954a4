import type { KillFault } from './kill-faults.ts'

const blind = 'set statement foreign_key_checks = 0 for'
/** Of the copy of a row; no id that the shop makes begins so. */
const otherId = "concat('x', substr(id, 2))"

/** What a fault tells the database about an order when all is over. */
export function statementsAfter(fault: KillFault, orderId: string): readonly string[] {
  switch (fault) {
    case 'order-lost':
      return [`${blind} delete from orders_order where id = '${orderId}'`]
    case 'row-lost':
      return [`${blind} delete from catalog_product where sku = 'imported-1-1'`]
    case 'confirmed-twice':
      return [confirmAgain(orderId)]
    case 'message-twice':
      return [
        'alter table webhooks_message drop index webhooks_message_endpoint_id_fact_id_type_key',
        sendAgain,
      ]
    case 'mail-twice':
      return [mailAgain(orderId)]
    default:
      return []
  }
}

function confirmAgain(orderId: string): string {
  const same = [
    'kind, subject_kind, subject_id, company_id, language, seller, content, state, content_hash, file_id, file_hash',
    'created_at, archived_at, next_try_at, attempts',
  ].join(', ')
  return `insert into documents_version (id, version, number, ${same})
    select ${otherId}, version + 1, concat('X', number), ${same}
    from documents_version where subject_id = '${orderId}'`
}

const sendAgain = `insert into webhooks_message
    (id, endpoint_id, fact_id, type, body, created_at, state, attempts, next_try_at)
  select ${otherId}, endpoint_id, fact_id, type, body, created_at, 'waiting', 0, created_at
  from webhooks_message order by id limit 1`

function mailAgain(orderId: string): string {
  const same =
    'person_id, topic, to_address, to_name, locale, subject, plain_text, html, created_at, first_try_at'
  return `insert into notifications_mail (id, state, attempts, next_try_at, ${same})
    select ${otherId}, 'waiting', 0, first_try_at, ${same}
    from notifications_mail where plain_text like '%/account/orders/${orderId}%'`
}
