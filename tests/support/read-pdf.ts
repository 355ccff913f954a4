import { inflateSync } from 'node:zlib'

/** What a PDF says, page by page. */
export interface ReadPdf {
  /** One text per page: its pieces in the order in which they were drawn, one a line. */
  readonly pages: readonly string[]
  /** All of it but the compressed parts. */
  readonly raw: string
}

/** Reads the texts of a PDF as pdfkit writes them: fonts in two bytes, each with its table of letters. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const raw = Buffer.from(bytes).toString('latin1')
  const objects = new Map(
    [...raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  )
  const fonts = lettersOfFonts(objects)
  const pages = [...objects.values()]
    .filter((object) => /\/Type \/Page\b/.test(object))
    .map((page) => textOf(streamOf(objects.get(/\/Contents (\d+)/.exec(page)?.[1] ?? '') ?? ''), fonts))
  return { pages, raw }
}

type Letters = ReadonlyMap<string, string>

/** By the name under which pages use a font. */
function lettersOfFonts(objects: ReadonlyMap<string, string>): ReadonlyMap<string, Letters> {
  const named = [...objects.values()].flatMap((object) => [...object.matchAll(/\/(F\d+) (\d+) 0 R/g)])
  return new Map(
    named.map(([, name = '', id = '']) => {
      const map = /\/ToUnicode (\d+)/.exec(objects.get(id) ?? '')?.[1] ?? ''
      return [name, lettersOf(streamOf(objects.get(map) ?? ''))]
    }),
  )
}

function lettersOf(map: string): Letters {
  const codes = [...map.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/g)].flatMap(
    ([, first = '0', , list = '']) =>
      [...list.matchAll(/<([0-9a-f ]*)>/g)].map(
        ([, letters = ''], index) =>
          [
            (Number.parseInt(first, 16) + index).toString(16).padStart(4, '0'),
            Buffer.from(letters.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
          ] as const,
      ),
  )
  return new Map(codes)
}

function streamOf(object: string): string {
  const start = object.indexOf('stream\n') + 'stream\n'.length
  const data = Buffer.from(object.slice(start, object.lastIndexOf('\nendstream')), 'latin1')
  return object.includes('/FlateDecode') ? inflateSync(data).toString('latin1') : data.toString('latin1')
}

function textOf(content: string, fonts: ReadonlyMap<string, Letters>): string {
  let letters: Letters = new Map()
  const lines: string[] = []
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map()
    if (shown === undefined) continue
    const codes = [...shown.matchAll(/<([0-9a-f]*)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
    lines.push(codes.map((code) => letters.get(code) ?? '').join(''))
  }
  return lines.join('\n')
}
