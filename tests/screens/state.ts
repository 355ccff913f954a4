import type { Page } from '@playwright/test'

/** Who looks at a page. */
export type Viewer = 'guest' | 'buyer' | 'staff'

/** The shop that a page is looked at in: with nothing but the demo catalogue, or after a day's work. */
export type World = 'fresh' | 'worked'

export const placeNames = ['order', 'ownOrder', 'task', 'webhookEndpoint'] as const

/** Something that was made during the day's work and has a page of its own. */
export type PlaceName = (typeof placeNames)[number]

/** Where those pages are. */
export type Places = Readonly<Record<PlaceName, string>>

/** One way that a page can look. */
export interface ScreenState {
  readonly as: Viewer
  readonly world: World
  /** The address, or where in the day's work it lies. */
  readonly at: string | { readonly place: PlaceName }
  /** What leads to the state once the page is open. */
  readonly act?: (page: Page) => Promise<void>
}

/** The states of pages, by the page's route and the state's name. */
export type ScreenStates = Readonly<Record<string, Readonly<Record<string, ScreenState>>>>
