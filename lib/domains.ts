import audit from './audit/domain.ts'
import api from './api/domain.ts'
import approvals from './approvals/domain.ts'
import cart from './cart/domain.ts'
import catalog from './catalog/domain.ts'
import companies from './companies/domain.ts'
import confirmations from './confirmations/domain.ts'
import deadlines from './deadlines/domain.ts'
import design from './design/domain.ts'
import documents from './documents/domain.ts'
import files from './files/domain.ts'
import identity from './identity/domain.ts'
import imports from './imports/domain.ts'
import indexPage from './index-page/domain.ts'
import inventory from './inventory/domain.ts'
import type { Plugin } from './kernel/plugin.ts'
import notifications from './notifications/domain.ts'
import numbering from './numbering/domain.ts'
import orders from './orders/domain.ts'
import pricing from './pricing/domain.ts'
import registrations from './registrations/domain.ts'
import search from './search/domain.ts'
import seller from './seller/domain.ts'
import settings from './settings/domain.ts'
import shell from './shell/domain.ts'
import tasks from './tasks/domain.ts'
import tax from './tax/domain.ts'
import timeline from './timeline/domain.ts'
import webhooks from './webhooks/domain.ts'

/** What the storefront itself is made of. Domains are written like plugins, but every shop has them. */
export const domains: readonly Plugin[] = [
  api,
  audit,
  approvals,
  cart,
  catalog,
  companies,
  confirmations,
  deadlines,
  design,
  documents,
  files,
  identity,
  imports,
  indexPage,
  inventory,
  notifications,
  numbering,
  orders,
  pricing,
  registrations,
  search,
  seller,
  settings,
  shell,
  tasks,
  tax,
  timeline,
  webhooks,
]
