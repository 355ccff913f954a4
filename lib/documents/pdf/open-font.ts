import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Font } from 'fontkit'
import { create } from 'fontkit'

export type Face = 'regular' | 'strong'

/**
 * Inter 4 without hints for screens and without alternates that hang on the letters beside (`calt`), which cost half
 * the time of a page: `pyftsubset FONT --unicodes='*' --layout-features='kern,ccmp,locl,mark,mkmk' --no-hinting`.
 */
const folder = join(process.cwd(), 'lib/documents/fonts')
const files: Readonly<Record<Face, string>> = { regular: 'inter-regular.ttf', strong: 'inter-semi-bold.ttf' }
const opened = new Map<Face, Font>()

/** A font, read once for all documents: to read its tables takes ten times as long as to lay a page out. */
export function openFont(face: Face): string {
  const font = opened.get(face) ?? create(readFileSync(join(folder, files[face])))
  if (!('layout' in font)) throw new Error(`"${files[face]}" holds several fonts; give one.`)
  opened.set(face, font)
  // Its types know names of fonts only, but it takes fonts too.
  return font as unknown as string
}
