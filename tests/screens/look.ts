import type { Rules } from './find-faults.ts'

/** One way of looking at a page. */
export interface Look {
  readonly width: number
  readonly height: number
  readonly colorScheme: 'light' | 'dark'
  readonly locale: 'en' | 'de'
  /** What is tried beside the picture: only what can be otherwise than in the looks before. */
  readonly rules: Rules
}

const wide = { width: 1440, height: 900 } as const
const narrow = { width: 390, height: 844 } as const

/** In English at both widths, light and dark; German words are longer, so they are looked at where it is narrow. */
export const looks: readonly Look[] = [
  { ...wide, colorScheme: 'light', locale: 'en', rules: 'all' },
  { ...wide, colorScheme: 'dark', locale: 'en', rules: 'contrast' },
  { ...narrow, colorScheme: 'light', locale: 'en', rules: 'all' },
  { ...narrow, colorScheme: 'dark', locale: 'en', rules: 'contrast' },
  { ...narrow, colorScheme: 'light', locale: 'de', rules: 'all but contrast' },
]

export function nameOf({ width, colorScheme, locale }: Look): string {
  return `${width}-${colorScheme}-${locale}`
}
