/** The fields of a topic in the form of all topics. */
export const inboxField = (topic: string): string => `inbox.${topic}`
export const mailField = (topic: string): string => `mail.${topic}`

/** What a form says of each topic that it lists; the command judges it. */
export function readChannels(form: FormData): readonly Readonly<Record<string, unknown>>[] {
  return form.getAll('topic').map((topic) => ({
    topic,
    isInInbox: form.get(inboxField(String(topic))) === 'on',
    mail: form.get(mailField(String(topic))),
  }))
}
