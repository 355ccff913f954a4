/** Keys below `shell.palette`: what the palette and the sheet of keys say. */
export const paletteWordKeys = [
  'title',
  'placeholder',
  'places',
  'actions',
  'recent',
  'nothing',
  'searching',
  'failed',
  'keys',
  'keysText',
  'everywhere',
  'goTo',
  'lists',
  'openPalette',
  'focusSearch',
  'openSheet',
  'narrow',
  'nextRow',
  'previousRow',
  'selectRow',
  'openRow',
  'then',
  'singleKeys',
  'close',
] as const

export type PaletteWords = Readonly<Record<(typeof paletteWordKeys)[number], string>>

/** Where the palette leads. */
export interface PalettePlace {
  readonly label: string
  readonly href: string
  /** The letter after `g`. */
  readonly goKey?: string
}

/** What the palette shows before anything is typed; the same for everybody with the same rights. */
export interface PaletteContent {
  /** Whose recent entries may be shown on this device; empty for a guest. */
  readonly reader: string
  readonly words: PaletteWords
  readonly places: readonly PalettePlace[]
  readonly actions: readonly PalettePlace[]
}

/** What was found, by kind. */
export interface PaletteFinding {
  readonly title: string
  readonly hits: readonly { readonly label: string; readonly detail: string; readonly href: string }[]
}
