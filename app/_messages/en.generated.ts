// Made by `npm run plugins` from the plugin manifests. Change it there.
import api from '#lib/api/messages/en.json'
import approvals from '#lib/approvals/messages/en.json'
import audit from '#lib/audit/messages/en.json'
import cart from '#lib/cart/messages/en.json'
import catalog from '#lib/catalog/messages/en.json'
import companies from '#lib/companies/messages/en.json'
import confirmations from '#lib/confirmations/messages/en.json'
import deadlines from '#lib/deadlines/messages/en.json'
import design from '#lib/design/messages/en.json'
import fieldService from '#plugins/field-service/messages/en.json'
import files from '#lib/files/messages/en.json'
import fulfillment from '#plugins/fulfillment/messages/en.json'
import identity from '#lib/identity/messages/en.json'
import imports from '#lib/imports/messages/en.json'
import indexPage from '#lib/index-page/messages/en.json'
import inventory from '#lib/inventory/messages/en.json'
import kernel from '#lib/kernel/messages/en.json'
import notifications from '#lib/notifications/messages/en.json'
import numbering from '#lib/numbering/messages/en.json'
import objectPage from '#lib/object-page/messages/en.json'
import orders from '#lib/orders/messages/en.json'
import registrations from '#lib/registrations/messages/en.json'
import seller from '#lib/seller/messages/en.json'
import settings from '#lib/settings/messages/en.json'
import shell from '#lib/shell/messages/en.json'
import subscriptions from '#plugins/subscriptions/messages/en.json'
import tasks from '#lib/tasks/messages/en.json'
import tax from '#lib/tax/messages/en.json'
import timeline from '#lib/timeline/messages/en.json'
import web from '#lib/web/messages/en.json'
import webhooks from '#lib/webhooks/messages/en.json'

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
