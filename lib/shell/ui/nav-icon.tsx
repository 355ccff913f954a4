import type { LucideIcon } from 'lucide-react'
import {
  Activity,
  Banknote,
  Bell,
  Boxes,
  Building2,
  CalendarClock,
  ChartColumn,
  CircleCheckBig,
  ClipboardList,
  CodeXml,
  FileText,
  History,
  Inbox,
  KeyRound,
  ListChecks,
  Mail,
  Package,
  Plug,
  Receipt,
  RefreshCw,
  Settings2,
  ShieldCheck,
  Store,
  Tag,
  Target,
  Truck,
  Upload,
  Users,
  Webhook,
  Wrench,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { NavIcon as Drawing, NavItem } from '#lib/kernel/shell.ts'

const drawings: Readonly<Record<Drawing, LucideIcon>> = {
  activity: Activity,
  banknote: Banknote,
  bell: Bell,
  building: Building2,
  calendar: CalendarClock,
  chart: ChartColumn,
  check: CircleCheckBig,
  clipboard: ClipboardList,
  code: CodeXml,
  cog: Settings2,
  file: FileText,
  history: History,
  inbox: Inbox,
  key: KeyRound,
  list: ListChecks,
  mail: Mail,
  package: Package,
  plug: Plug,
  receipt: Receipt,
  refresh: RefreshCw,
  shield: ShieldCheck,
  store: Store,
  tag: Tag,
  target: Target,
  truck: Truck,
  upload: Upload,
  users: Users,
  webhook: Webhook,
  wrench: Wrench,
}

const groups: Readonly<Record<NavItem['group'], LucideIcon>> = {
  start: Inbox,
  prospects: Target,
  sales: CircleCheckBig,
  orders: ClipboardList,
  delivery: Truck,
  money: Banknote,
  catalogue: Boxes,
  customers: Building2,
  insight: ChartColumn,
  settings: Settings2,
  person: ShieldCheck,
}

/** The drawing of a line of the navigation: its own, or its group's. */
export function NavIcon({ item }: { readonly item: Pick<NavItem, 'icon' | 'group'> }): ReactNode {
  const Drawn = item.icon ? drawings[item.icon] : groups[item.group]
  return <Drawn aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
}
