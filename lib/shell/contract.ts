import type { QueryContext } from '#lib/kernel/context.ts'
import type { NavItem, Permission } from '#lib/kernel/shell.ts'
import type { Load } from '#lib/kernel/token.ts'
import { slot } from '#lib/kernel/token.ts'

/** Something to do, in the command palette beside the pages of the navigation. */
export interface PaletteAction {
  /** `owner.verb-noun` */
  readonly id: string
  readonly area: NavItem['area']
  /** Full key of the messages: a verb and what it is done to. */
  readonly label: string
  /** Where it is done. */
  readonly href: string
  readonly needs: Permission
}

/** What somebody types into the command palette to find an object. */
export interface PaletteQuestion {
  /** Trimmed, 2 to 100 characters. */
  readonly text: string
  readonly locale: string
}

/** An object that was found. */
export interface PaletteHit {
  /** What the object is known by: its number or name. */
  readonly label: string
  /** What tells it from others alike; may be empty. */
  readonly detail: string
  /** Its page, an address within the shop that begins with `/`. */
  readonly href: string
}

/** Objects of one kind that the command palette finds. */
export interface PaletteSource {
  /** `owner.noun` */
  readonly id: string
  /** Full key of the messages: the kind in the plural. */
  readonly title: string
  /** Who may look; one of these rights is enough. */
  readonly needs: readonly Permission[] | 'anyone'
  /**
   * Answers the best hits that the actor may open, of which the first five are shown. In a bounded number of
   * statements over a bounded number of rows: it is asked while somebody types.
   */
  readonly load: Load<(ctx: QueryContext, question: PaletteQuestion) => Promise<readonly PaletteHit[]>>
}

/** A line of a start page. */
export interface HomeLine {
  /** Full key of the messages: what is to be done, or what will happen. */
  readonly label: string
  /** What fills the places of that sentence. */
  readonly values?: Readonly<Record<string, string | number>>
  /** Where it is done or seen. */
  readonly href: string
}

/** Something that waits for the reader. */
export interface WaitingLine extends HomeLine {
  /** How urgent it is. */
  readonly meaning: 'bad' | 'attention' | 'information'
}

/** Something that will happen by itself. */
export interface ComingLine extends HomeLine {
  /** When: a business day, `YYYY-MM-DD`, or an instant. */
  readonly on: string
}

interface HomeSource<Line> {
  /** `owner.noun` */
  readonly id: string
  readonly area: NavItem['area']
  readonly needs: Permission
  /** In a bounded number of statements over a bounded number of rows; the first five lines are shown. */
  readonly load: Load<(ctx: QueryContext) => Promise<readonly Line[]>>
}

/** What of one kind may wait for somebody. */
export type WaitingSource = HomeSource<WaitingLine>

/** What of one kind will happen soon. */
export type ComingSource = HomeSource<ComingLine>

/** Actions of the command palette. */
export const paletteAction = slot<PaletteAction>('shell.palette-action', (action) => action.id)
/** Objects that the command palette finds, one source per kind. */
export const paletteSource = slot<PaletteSource>('shell.palette-source', (source) => source.id)
/** What stands first on the start pages of portal and back office: what waits for the reader. */
export const waitingSource = slot<WaitingSource>('shell.waiting-source', (source) => source.id)
/** What stands last there: what comes next. */
export const comingSource = slot<ComingSource>('shell.coming-source', (source) => source.id)
