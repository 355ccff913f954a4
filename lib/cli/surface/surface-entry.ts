/** What can be reached from outside, or runs by itself. */
export type SurfaceKind =
  | 'command'
  | 'query'
  | 'operation'
  | 'page'
  | 'route'
  | 'action'
  | 'export'
  | 'job'
  | 'handler'

/** One way into the shop. */
export interface SurfaceEntry {
  readonly kind: SurfaceKind
  /**
   * A command's, query's, operation's or job's own id; of an export, the id of its list; the address of a page; method and address of a route; file and
   * export of an action; `owner/event` of a handler.
   */
  readonly id: string
  /** The domain or plugin, `kernel`, `web` or `app`. */
  readonly owner: string
  /** Who gets through: `buyer`, `staff`, `anyone`, or `system` where nobody but the shop itself does. */
  readonly roles: readonly string[]
  /** The right that is asked for; several where a page asks for several. None where anyone gets through. */
  readonly permissions: readonly string[]
  /** Relative to the repository. */
  readonly file: string
  /** Of commands and queries, and of an action's file. Nothing for a query that no other file can ask. */
  readonly exportName?: string
  /** The commands and queries behind it, as far as its imports tell. */
  readonly leadsTo?: readonly string[]
  /** JSON Schema 2020-12 of what a command or query takes; a bigint is an `int64`. */
  readonly input?: object
  /** Operations of the REST interface and exports only. */
  readonly method?: string
  readonly path?: string
  readonly scope?: string
  /** Jobs only. */
  readonly every?: string
}
