import type { z } from 'zod'
import type { Announcement } from './announce.ts'
import type { Command, Query } from './command.ts'
import type { Outbound } from './outbound/outbound.ts'
import type { Load, Port, Slot } from './token.ts'
import { slot } from './token.ts'

/** Roles that people of every customer company can have. A company makes further ones of its own. */
export const everyCompanyRole = ['buyer', 'approver', 'company-administrator'] as const
/** Roles of those who work for the shop. */
export const everyStaffRole = ['sales', 'fulfillment', 'finance', 'administrator'] as const

export type CompanyRole = (typeof everyCompanyRole)[number]
export type StaffRole = (typeof everyStaffRole)[number]
/** A role that the shop brings. What it holds is not stored: each right says which of them it belongs to. */
export type StandardRole = CompanyRole | StaffRole

/** A right that a command, query or page asks for. Declared once, by its owner. */
export interface Permission {
  /** `owner.verb-noun` */
  readonly id: string
  /** One English sentence for whoever hands out rights. */
  readonly description: string
  /** The standard roles that hold it; those who do the work that it is for, and nobody else. */
  readonly grantedTo: readonly StandardRole[]
  /**
   * Whether only the person themselves may use it. Staff who act for a buyer do without: what concerns somebody's
   * own security, keys and colleagues is not done in their name.
   */
  readonly isPersonal?: true
}

/** Route segment settings that Next.js reads from the page's own file as literals. */
export interface SegmentConfig {
  readonly maxDuration?: number
}

/** A page of a plugin. Its file is named, not imported, so that each page ships only its own code. */
export interface Page {
  /** The address, `/admin/…` or `/account/…`, with Next.js' `[brackets]`. */
  readonly path: string
  /** Relative to the plugin's folder. Exports a component by default and `generateMetadata`. */
  readonly file: string
  readonly needs: Permission
  readonly config?: SegmentConfig
}

/** An HTTP endpoint of a plugin under `/api`. */
export interface ApiRoute {
  readonly path: string
  readonly file: string
  readonly methods: readonly ('GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE')[]
}

/** The drawings that a line of a navigation may have beside its words. */
export type NavIcon =
  | 'activity'
  | 'banknote'
  | 'bell'
  | 'building'
  | 'calendar'
  | 'chart'
  | 'check'
  | 'clipboard'
  | 'code'
  | 'cog'
  | 'file'
  | 'history'
  | 'inbox'
  | 'key'
  | 'list'
  | 'mail'
  | 'package'
  | 'plug'
  | 'receipt'
  | 'refresh'
  | 'shield'
  | 'store'
  | 'tag'
  | 'target'
  | 'truck'
  | 'upload'
  | 'users'
  | 'webhook'
  | 'wrench'

/** A line of a navigation. `label` is a key of the messages. */
export interface NavItem {
  readonly area: 'admin' | 'account'
  /**
   * Where it stands: the chain's own order. `start` comes before it, without a heading; what is about the reader and
   * not about the shop is `person` and stands in the menu under their name.
   */
  readonly group:
    | 'start'
    | 'prospects'
    | 'sales'
    | 'orders'
    | 'delivery'
    | 'money'
    | 'catalogue'
    | 'customers'
    | 'insight'
    | 'settings'
    | 'person'
  readonly label: string
  readonly href: string
  readonly needs: Permission
  /** The drawing of its group when left out. */
  readonly icon?: NavIcon
  /** The small letter that leads there after `g`; one line of an area has it. */
  readonly goKey?: string
}

/** What a job may do: run commands and ask queries, each in a transaction of its own. */
export interface JobRun {
  readonly now: Date
  execute<I, O>(command: Command<I, O>, input: NoInfer<I>, key: string): Promise<O>
  ask<I, O>(query: Query<I, O>, input: NoInfer<I>): Promise<O>
  /** What fills a slot under a key; throws when nothing does. */
  one<T>(slot: Slot<T>, key: string): T
}

/** Work that comes back. One process runs it at a time; a killed one is taken over when its lease ends. */
export interface Job {
  /** `owner.verb-noun` */
  readonly id: string
  readonly every: 'minute' | 'hour' | 'day'
  readonly load: Load<(run: JobRun) => Promise<void>>
}

/** What work beside the requests is given. */
export interface BackgroundRun extends Pick<JobRun, 'ask' | 'one'> {
  /** The answer of the one plugin that provides a port; throws when none does. */
  port<T>(port: Port<T>): Promise<T>
  readonly processName: string
  /** The way out of the shop; between commands, never within one. */
  readonly outbound: Outbound
  now(): Date
  newId(): string
  /** Without a key no answer is kept. */
  execute<I, O>(command: Command<I, O>, input: NoInfer<I>, key?: string): Promise<O>
  /** Whether the process is about to end: finish what is being done and start nothing more. */
  isStopping(): boolean
  report(error: unknown): void
}

/**
 * Work that every process shares in beside its requests. It is begun every few seconds, never twice at once in one
 * process; what processes must not do twice they claim from each other.
 */
export interface Background {
  /** `owner.verb-noun` */
  readonly id: string
  readonly load: Load<(run: BackgroundRun) => Promise<void>>
}

/** What each process prepares as it starts, so that nobody waits for it later. Only reads. */
export interface WarmUp {
  /** `owner.noun` */
  readonly id: string
  readonly load: Load<(run: Pick<JobRun, 'ask'>) => Promise<unknown>>
}

/**
 * What each process does about news: drop or renew what it keeps in memory. Hears each announcement of its topics
 * at least once; one that throws is reported and hears the same again, and holds up nobody else. Only reads.
 */
export interface ChangeListener {
  /** `owner.noun` */
  readonly id: string
  readonly topics: readonly string[]
  readonly load: Load<ChangeHandler>
}

/** @param news each at least once, in about the order in which they were told */
export type ChangeHandler = (news: readonly Announcement[], run: Pick<JobRun, 'ask'>) => unknown

/**
 * A group of decisions that the shop makes for itself, changed at `/admin/settings`. Made by `settingsGroup`, handed
 * to the shell by `settings`, read by `ctx.settings`.
 */
export interface Settings<out T> {
  /** `owner.noun` */
  readonly id: string
  /**
   * Key of the messages, `owner.settings.noun.title`. Beside it stand `text`, and for each field `<field>.label`,
   * `<field>.hint` where one helps, and `<field>.options.<value>` for a choice.
   */
  readonly title: string
  /** Texts, whole numbers, truths, choices and short lists of texts, each bounded and each with a default. */
  readonly schema: z.ZodObject
  /** Who may see and change it. */
  readonly needs: Permission
  readonly T?: T
}

/** The file under `prisma/schema` that declares the owner's tables. */
export interface Models {
  readonly file: string
}

/** Pages of plugins, one per address; `npm run plugins` writes a route for each. */
export const page = slot<Page>('shell.page', (entry) => entry.path)
/** Endpoints of plugins, one per address; `npm run plugins` writes a route for each. */
export const apiRoute = slot<ApiRoute>('shell.api-route', (route) => route.path)
/** Lines of the navigation of back office and account, one per address. */
export const navItem = slot<NavItem>('shell.nav-item', (item) => item.href)
/** Work that comes back by itself. */
export const job = slot<Job>('shell.job', (entry) => entry.id)
/** Work that goes on in every process beside its requests. */
export const background = slot<Background>('shell.background', (entry) => entry.id)
/** Rights that can be handed out. A right that no manifest contributes is held by nobody. */
export const permission = slot<Permission>('shell.permission', (entry) => entry.id)
/** What each process prepares as it starts. */
export const warmUp = slot<WarmUp>('shell.warm-up', (entry) => entry.id)
/** What each process does about news of a topic. */
export const changeListener = slot<ChangeListener>('shell.change-listener', (entry) => entry.id)
/** Decisions that the shop makes for itself, by group. */
export const settings = slot<Settings<unknown>>('shell.settings', (group) => group.id)
/** Which tables belong to whom; a test holds every repository to it. */
export const models = slot<Models>('shell.models', (entry) => entry.file)

/**
 * Names a group of settings and gives `ctx.settings` its type.
 *
 * @throws when a field has no default: a shop that decided nothing must run
 */
export function settingsGroup<Shape extends z.core.$ZodShape>(
  group: Omit<Settings<unknown>, 'schema' | 'T'> & { readonly schema: z.ZodObject<Shape> },
): Settings<Readonly<z.output<z.ZodObject<Shape>>>> {
  group.schema.parse({})
  return group
}
