import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** One picture, as the test that took it notes it down beside the file. */
export const shot = z.object({
  page: z.string(),
  state: z.string(),
  look: z.string(),
  picture: z.string(),
  faults: z.array(z.string()),
})

export type Shot = z.infer<typeof shot>

/** Writes `index.html`: every page in every state, its looks side by side, and what is wrong with each. */
export function writeGallery(folder: string): void {
  const shots = readdirSync(folder)
    .filter((name) => name.endsWith('.shot.json'))
    .map((name) => shot.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
  writeFileSync(join(folder, 'index.html'), galleryOf(shots))
}

/** The gallery as HTML. It needs nothing but the pictures beside it. */
export function galleryOf(shots: readonly Shot[]): string {
  const rows = groupByState(shots)
  const sections = [...rows].sort(([left], [right]) => (left < right ? -1 : 1)).map(sectionOf)
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title><style>',
    'body{font:14px system-ui;margin:24px;background:#f4f4f5}h2{font-size:15px;margin:32px 0 8px}',
    'ul{display:flex;gap:12px;flex-wrap:wrap;list-style:none;padding:0}figure{margin:0}',
    'img{height:420px;border:1px solid #ccc}figcaption{color:#555}strong{color:#b00020;display:block}',
    `</style><h1>Screens</h1><p>States: ${rows.size}. Pictures: ${shots.length}. `,
    `With faults: ${shots.filter(({ faults }) => faults.length > 0).length}.</p>${sections.join('')}</html>`,
  ].join('')
}

function groupByState(shots: readonly Shot[]): ReadonlyMap<string, readonly Shot[]> {
  const rows = new Map<string, Shot[]>()
  for (const entry of shots) {
    const title = `${entry.page} · ${entry.state}`
    rows.set(title, [...(rows.get(title) ?? []), entry])
  }
  return rows
}

function sectionOf([title, shots]: readonly [string, readonly Shot[]]): string {
  return `<h2>${escapeHtml(title)}</h2><ul>${shots.map(figureOf).join('')}</ul>`
}

function figureOf({ look, picture, faults }: Shot): string {
  const said = faults.map((fault) => `<strong>${escapeHtml(fault)}</strong>`).join('')
  const image = `<a href="${picture}"><img loading="lazy" src="${picture}" alt=""></a>`
  return `<li><figure>${image}<figcaption>${look}${said}</figcaption></figure></li>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
