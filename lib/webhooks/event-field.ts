const prefix = 'event.'

/** The name of the box by which an event type is chosen. */
export function eventField(type: string): string {
  return prefix + type
}

/** The event types that a form chose. */
export function chosenEvents(form: FormData): readonly string[] {
  return [...form]
    .filter(([name, value]) => name.startsWith(prefix) && value === 'on')
    .map(([name]) => name.slice(prefix.length))
}
