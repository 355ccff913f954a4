import type { Node } from 'oxc-parser'
import type { SourceFile } from '#lib/cli/sources/source-file.ts'
import { lineAt, walk } from '#lib/cli/sources/source-file.ts'
import { inputSchemas } from '../input-schemas.ts'
import type { Breach, Law } from '../law.ts'
import { isTest, ownerOf } from '../owners.ts'
import { hasEnd, isEndless, schemaName, zodNames } from '../zod-calls.ts'

const loose = new Set(['object', 'looseObject'])

export const inputsAreBounded: Law = {
  sentence: 'Inputs are strict objects in which every text, list and record has an end.',
  breaches: (sources) => {
    const inputs = inputSchemas(sources)
    return [...sources.values()]
      .filter(({ path }) => !isTest(path) && ownerOf(path) !== 'lib/cli')
      .flatMap((file) => judge(file, inputs))
  },
}

/** Judges every schema of an input, and elsewhere what stands inside a strict object. */
function judge(file: SourceFile, inputs: ReadonlySet<Node>): readonly Breach[] {
  const zod = zodNames(file)
  if (!zod) return []
  const breaches: Breach[] = []
  walk(file.program, (node, above) => {
    if (node.type !== 'CallExpression') return
    const name = schemaName(node, zod)
    if (name === undefined) return
    const line = lineAt(file.text, node.start)
    const isInput = [node, ...above].some((outer) => inputs.has(outer))
    const isStrict = above.some(
      (outer) => outer.type === 'CallExpression' && schemaName(outer, zod) === 'strictObject',
    )
    if (isInput && loose.has(name)) {
      breaches.push({ path: file.path, line, problem: `${name}() takes unknown fields. Use strictObject.` })
    }
    if ((isInput || isStrict) && isEndless(name) && !hasEnd(node, name, above)) {
      breaches.push({ path: file.path, line, problem: `${name}() has no end. Give it .max().` })
    }
  })
  return breaches
}
