import type { HtmlForm } from './html-form.ts'

/** The body of a request that sends a form, and the headers that belong to it. */
export interface EncodedForm {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

type Values = Readonly<Record<string, string>>

/** Sends a form as a browser without scripts does; the answer is a page or a redirect. */
export function encodeForm(form: HtmlForm, values: Values): Promise<EncodedForm> {
  const fields = { ...Object.fromEntries(form.fields), ...values }
  return encodeFields(Object.entries(fields))
}

/**
 * Sends a form as React in a browser does: calls the action with the form's state and its fields. The answer is what
 * the action returned, and after a redirect the page that it leads to.
 *
 * @throws when the form posts to no action
 */
export function encodeActionCall(form: HtmlForm, values: Values): Promise<EncodedForm> {
  const prefix = [...form.fields.keys()].find((name) => /^\$ACTION_\d+:0$/.test(name))
  if (prefix === undefined) throw new Error('The form posts to no server action.')
  const action = JSON.parse(form.fields.get(prefix) ?? '') as { readonly id: string }
  const [state] = JSON.parse(form.fields.get(prefix.replace(':0', ':1')) ?? '[]') as readonly unknown[]
  const fields = Object.entries({ ...Object.fromEntries(form.fields), ...values })
    .filter(([name]) => !name.startsWith('$ACTION_'))
    .map(([name, value]) => [`_1_${name}`, value] as const)
  return encodeFields([...fields, ['0', JSON.stringify([state, '$K1'])]], {
    accept: 'text/x-component',
    'next-action': action.id,
  })
}

/** Fields as a form's body. */
export async function encodeFields(
  fields: readonly (readonly [string, string])[],
  headers: Readonly<Record<string, string>> = {},
): Promise<EncodedForm> {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  const message = new Response(data)
  return {
    headers: { ...headers, 'content-type': message.headers.get('content-type') ?? '' },
    body: Buffer.from(await message.arrayBuffer()),
  }
}
