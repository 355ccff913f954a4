import type { FormEntry } from './draft.ts'
import { mayBeKept } from './draft.ts'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What stands in a form now, as far as it may be kept. */
export function enteredIn(form: HTMLFormElement): readonly FormEntry[] {
  return controlsOf(form)
    .filter((control) => !isMark(control) || control.checked)
    .map(({ name, value }) => [name, value] as const)
}

/** What the page brought, whatever was typed over it since. */
export function broughtBy(form: HTMLFormElement): readonly FormEntry[] {
  return controlsOf(form)
    .filter((control) => !isMark(control) || control.defaultChecked)
    .map((control) => [control.name, isMark(control) ? control.value : defaultOf(control)] as const)
}

/** Puts into a form what stood in it, as if it were typed. */
export function enterEntries(form: HTMLFormElement, entries: readonly FormEntry[]): void {
  const left = [...entries]
  for (const control of controlsOf(form)) {
    const place = left.findIndex(
      ([name, value]) => name === control.name && (!isMark(control) || value === control.value),
    )
    const [entry] = place === -1 ? [] : left.splice(place, 1)
    if (isMark(control)) enterMark(control, entry !== undefined)
    else if (entry !== undefined && control.value !== entry[1]) enterText(control, entry[1])
  }
}

function controlsOf(form: HTMLFormElement): readonly Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLTextAreaElement) &&
      mayBeKept({ name: element.name, type: element.type, autocomplete: element.autocomplete }),
  )
}

function defaultOf(control: Control): string {
  if (!(control instanceof HTMLSelectElement)) return control.defaultValue
  const options = [...control.options]
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? ''
}

function isMark(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio'
}

function enterMark(control: HTMLInputElement, isChecked: boolean): void {
  if (control.checked !== isChecked) control.click()
}

/** By the setter of the browser itself: React, which has its own, would not hear of the change. */
function enterText(control: Control, text: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, text)
  control.dispatchEvent(new Event('input', { bubbles: true }))
}
