/** A form of a page, with the values that it would send as it stands. */
export interface HtmlForm {
  readonly fields: ReadonlyMap<string, string>
}

/**
 * The first form of a page that has a field of this name. Reads what React writes, not every HTML.
 *
 * @throws when the page has none
 */
export function findForm(html: string, fieldName: string): HtmlForm {
  const form = readForms(html).find(({ fields }) => fields.has(fieldName))
  if (!form) throw new Error(`The page has no form with a field "${fieldName}".`)
  return form
}

/** All forms of a page. */
export function readForms(html: string): readonly HtmlForm[] {
  return [...html.matchAll(/<form\b[^>]*>(.*?)<\/form>/gs)].map(([, content = '']) => ({
    fields: new Map([...content.matchAll(controls)].flatMap(readControl)),
  }))
}

const attributesPattern = '((?:[^>"]|"[^"]*")*)'
const controls = new RegExp(
  `<(input)\\b${attributesPattern}>|<(textarea|select)\\b${attributesPattern}>(.*?)</\\3>`,
  'gs',
)

type Entry = readonly [name: string, value: string]

function readControl(match: RegExpMatchArray): readonly Entry[] {
  const [, , inputAttributes, tag, otherAttributes, content = ''] = match
  const attributes = readAttributes(inputAttributes ?? otherAttributes ?? '')
  const name = attributes.get('name')
  if (name === undefined || attributes.has('disabled')) return []
  if (tag === 'textarea') return [[name, decodeText(content)]]
  if (tag === 'select') return chosenOption(content).map((value) => [name, value] as const)
  const type = attributes.get('type')
  if ((type === 'checkbox' || type === 'radio') && !attributes.has('checked')) return []
  return [[name, attributes.get('value') ?? '']]
}

function chosenOption(content: string): readonly string[] {
  const options = [...content.matchAll(new RegExp(`<option\\b${attributesPattern}>`, 'g'))].map(
    ([, attributes = '']) => readAttributes(attributes),
  )
  const chosen = options.find((option) => option.has('selected')) ?? options[0]
  return chosen ? [chosen.get('value') ?? ''] : []
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/([^\s=/"]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name,
      decodeText(value),
    ]),
  )
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#x27', "'"],
])

function decodeText(text: string): string {
  return text.replaceAll(/&([a-z]+|#x27);/g, (whole, name: string) => entities.get(name) ?? whole)
}
