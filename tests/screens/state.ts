import type { Page } from '@playwright/test'

export const viewers = ['buyer', 'rival', 'manager', 'staff'] as const

/** Who looks at a page; the rival is a buyer of another company, the manager looks after the buyer's. */
export type Viewer = 'guest' | (typeof viewers)[number]

/** The shop that a page is looked at in: with nothing but the demo catalogue, or after a day's work. */
export type World = 'fresh' | 'worked'

export const placeNames = [
  'deliveredOrder',
  'invitation',
  'mail',
  'openOrder',
  'registration',
  'registrationConfirm',
  'registrationFollow',
  'resetLink',
  'task',
  'webhookEndpoint',
  'webhookMessage',
] as const

/** Something that was made during the day's work and has pages of its own. */
export type PlaceName = (typeof placeNames)[number]

/** Where those pages are; orders without the area. */
export type Places = Readonly<Record<PlaceName, string>>

/** One way that a page can look. */
export interface ScreenState {
  readonly as: Viewer
  readonly world: World
  /** The address, or how it is made of what the day's work left. */
  readonly at: string | ((places: Places) => string)
  /** Nothing is at this address. */
  readonly isMissing?: true
  /** What leads to the state once the page is open, by English words. */
  readonly act?: (page: Page) => Promise<void>
}

/** The states of pages, by the page's route and the state's name. */
export type ScreenStates = Readonly<Record<string, Readonly<Record<string, ScreenState>>>>
