// Made by `npm run plugins` from the plugin manifests. Change it there.
import api from '#lib/api/messages/de.json'
import approvals from '#lib/approvals/messages/de.json'
import audit from '#lib/audit/messages/de.json'
import cart from '#lib/cart/messages/de.json'
import catalog from '#lib/catalog/messages/de.json'
import companies from '#lib/companies/messages/de.json'
import confirmations from '#lib/confirmations/messages/de.json'
import deadlines from '#lib/deadlines/messages/de.json'
import design from '#lib/design/messages/de.json'
import fieldService from '#plugins/field-service/messages/de.json'
import files from '#lib/files/messages/de.json'
import fulfillment from '#plugins/fulfillment/messages/de.json'
import identity from '#lib/identity/messages/de.json'
import imports from '#lib/imports/messages/de.json'
import indexPage from '#lib/index-page/messages/de.json'
import inventory from '#lib/inventory/messages/de.json'
import kernel from '#lib/kernel/messages/de.json'
import notifications from '#lib/notifications/messages/de.json'
import numbering from '#lib/numbering/messages/de.json'
import objectPage from '#lib/object-page/messages/de.json'
import orders from '#lib/orders/messages/de.json'
import registrations from '#lib/registrations/messages/de.json'
import seller from '#lib/seller/messages/de.json'
import settings from '#lib/settings/messages/de.json'
import shell from '#lib/shell/messages/de.json'
import subscriptions from '#plugins/subscriptions/messages/de.json'
import tasks from '#lib/tasks/messages/de.json'
import tax from '#lib/tax/messages/de.json'
import timeline from '#lib/timeline/messages/de.json'
import web from '#lib/web/messages/de.json'
import webhooks from '#lib/webhooks/messages/de.json'

/** Every text of the installed shop, by its owner. */
export const messages = {
  api,
  approvals,
  audit,
  cart,
  catalog,
  companies,
  confirmations,
  deadlines,
  design,
  'field-service': fieldService,
  files,
  fulfillment,
  identity,
  imports,
  'index-page': indexPage,
  inventory,
  kernel,
  notifications,
  numbering,
  'object-page': objectPage,
  orders,
  registrations,
  seller,
  settings,
  shell,
  subscriptions,
  tasks,
  tax,
  timeline,
  web,
  webhooks,
}
