import { setTimeout as wait } from 'node:timers/promises'
import { openDatabase } from '#lib/kernel/database/open-database.ts'

const mostTries = 60

/** The path of the latest link that waits to be mailed to somebody, below a path such as `/register/confirm`. */
export async function waitForMailedLink(databaseUrl: string, email: string, below: string): Promise<string> {
  const database = openDatabase(databaseUrl)
  try {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const mails = await database.read((reader) =>
        reader
          .selectFrom('notifications_mail')
          .select('plain_text as text')
          .where('to_address', '=', email)
          .orderBy('id', 'desc')
          .execute(),
      )
      const pattern = new RegExp(`${below}/\\w+`)
      const [path] = mails.flatMap(({ text }) => pattern.exec(text)?.[0] ?? [])
      if (path !== undefined) return path
      await wait(500)
    }
  } finally {
    await database.close()
  }
  throw new Error(`No link below ${below} waits for ${email}.`)
}
