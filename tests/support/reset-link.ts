import { setTimeout as wait } from 'node:timers/promises'
import { openDatabase } from '#lib/kernel/database/open-database.ts'

const mostTries = 60

/** The path of the link to set a new password that waits to be mailed to somebody. */
export function waitForResetLink(databaseUrl: string, email: string): Promise<string> {
  return waitForMailedPath(databaseUrl, email, /\/sign-in\/reset\/\w+/)
}

/** The path in the latest mail that waits to be sent to somebody. */
export async function waitForMailedPath(databaseUrl: string, email: string, form: RegExp): Promise<string> {
  const database = openDatabase(databaseUrl)
  try {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const mail = await database.read((reader) =>
        reader
          .selectFrom('notifications_mail')
          .select('plain_text as text')
          .where('to_address', '=', email)
          .orderBy('id', 'desc')
          .executeTakeFirst(),
      )
      const path = form.exec(mail?.text ?? '')?.[0]
      if (path !== undefined) return path
      await wait(500)
    }
  } finally {
    await database.close()
  }
  throw new Error(`No such link waits for ${email}.`)
}
