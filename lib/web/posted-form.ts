import { headers } from 'next/headers'
import type { FormState } from './form-state.ts'
import { formField } from './form-state.ts'

/** How the form stands that a browser without scripts has just sent. */
export interface PostedForm {
  /** Which of the page's forms it is. */
  readonly id: string
  readonly state: FormState
}

const formsKey = Symbol.for('portico.posted-forms')
const longestId = 100

/**
 * Hands a form's state to the page that is rendered in the same request.
 *
 * Next.js does so itself, but loses the state where a page has a prerendered part, even an empty one
 * (https://github.com/vercel/next.js/pull/97784). Requests of scripts carry it in their answer.
 */
export async function keepPostedForm(form: FormData, state: FormState): Promise<FormState> {
  const request = await headers()
  const id = form.get(formField)
  if (typeof id === 'string' && !request.has('next-action')) {
    postedForms().set(request, { id: id.slice(0, longestId), state })
  }
  return state
}

/** The form that this request has sent, or nothing. */
export async function postedForm(): Promise<PostedForm | undefined> {
  return postedForms().get(await headers())
}

/** By the request's own headers, so that no request sees another one's form. */
function postedForms(): WeakMap<object, PostedForm> {
  const holder = globalThis as { [formsKey]?: WeakMap<object, PostedForm> }
  holder[formsKey] ??= new WeakMap()
  return holder[formsKey]
}
