import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sources } from '#lib/cli/sources/read-sources.ts'
import { lineAt, walk } from '#lib/cli/sources/source-file.ts'
import { placeholders } from './placeholders.ts'

/** The texts of one owner by language, then by their dotted key. */
export type Messages = Readonly<Record<'en' | 'de', ReadonlyMap<string, string>>>

/** Reads the texts beside an owner; none where it has none. */
export function readMessages(root: string, folder: string): Messages {
  const read = (locale: string): ReadonlyMap<string, string> => {
    const file = join(root, folder, 'messages', `${locale}.json`)
    return existsSync(file) ? flatten(JSON.parse(readFileSync(file, 'utf8'))) : new Map()
  }
  return { en: read('en'), de: read('de') }
}

/** What is wrong with the texts of an owner, one sentence each. */
export function messageProblems(folder: string, { en, de }: Messages): readonly string[] {
  const missing = (from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>, locale: string) =>
    [...from.keys()]
      .filter((key) => !to.has(key))
      .map((key) => `${folder}: "${key}" is missing in ${locale}.`)
  const loud = [...en, ...de]
    .filter(([, text]) => text.trim() === '' || /!(\s|$)/.test(text))
    .map(([key]) => `${folder}: "${key}" is empty or shouts.`)
  const different = [...en]
    .filter(([key, text]) => placeholders(text).join() !== placeholders(de.get(key) ?? text).join())
    .map(([key]) => `${folder}: "${key}" names other values in German than in English.`)
  return [...missing(en, de, 'German'), ...missing(de, en, 'English'), ...loud, ...different]
}

/** A refusal that the code may give. */
export interface SpokenRefusal {
  readonly path: string
  readonly line: number
  readonly code: string
}

/** Every code that the sources hand to `new Refused(…)`. */
export function spokenRefusals(sources: Sources): readonly SpokenRefusal[] {
  const refusals: SpokenRefusal[] = []
  for (const { path, text, program } of sources.values()) {
    walk(program, (node) => {
      if (node.type !== 'NewExpression' || node.callee.type !== 'Identifier') return
      const [code] = node.arguments
      if (node.callee.name !== 'Refused' || code?.type !== 'Literal') return
      refusals.push({ path, line: lineAt(text, node.start), code: String(code.value) })
    })
  }
  return refusals
}

function flatten(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value)]])
  return new Map(
    Object.entries(value).flatMap(([key, child]) => [
      ...flatten(child, path === '' ? key : `${path}.${key}`),
    ]),
  )
}
