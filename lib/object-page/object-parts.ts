import type { ReactNode } from 'react'
import type { FormAction } from '#lib/web/form-state.ts'

/** The list that an object was found in. */
export interface ObjectList {
  /** What the list is called, in the reader's language. */
  readonly label: string
  /** Where it is, without what narrows it. */
  readonly href: string
  /**
   * What narrowed it when the reader left it: the search parameter `from` of the object's page, as `objectHref` wrote
   * it. Anybody may write it into an address, so it leads to this list and nowhere else.
   */
  readonly from?: string | readonly string[] | undefined
}

/** A part of the page that the reader may want to jump to. */
export interface ObjectSection {
  /** Unique on the page, of letters, digits and hyphens; addresses lead to it: `#lines`. */
  readonly id: string
  /** What the way to it is called. */
  readonly label: string
  /** Carries its own heading. Nothing where there is nothing to show: then no way leads to it either. */
  readonly content: ReactNode
}

/** Something that can be done with an object now, as one button. */
export interface ObjectStep {
  readonly id: string
  /** A verb and what it does: `Send again`. */
  readonly label: string
  readonly action: FormAction
  /** What the form carries unseen, such as the object's id. */
  readonly fields: Readonly<Record<string, string>>
  /** For what cannot be undone, or is seldom meant. */
  readonly look?: 'danger'
  /** Said when it was done and the page stays. */
  readonly doneMessage?: string
  /** Asked first, for what cannot be undone: the question, and what will come of it. */
  readonly confirm?: { readonly title: string; readonly consequences: readonly string[] }
}

/** Something that is done on another page, or further down on this one. */
export interface ObjectWay {
  readonly id: string
  readonly label: string
  readonly href: string
}
