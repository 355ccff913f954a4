import { chosenEvents } from './event-field.ts'

/** What a form says about an endpoint. */
export function readEndpointForm(form: FormData) {
  return {
    url: form.get('url'),
    description: form.get('description'),
    eventTypes: chosenEvents(form),
  }
}
