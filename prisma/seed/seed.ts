import { normaliseEmail } from '#lib/matching/normalise-email.ts'
import { hashPassword } from '#lib/identity/password.ts'
import { systemClock } from '#lib/kernel/clock.ts'
import { openDatabase } from '#lib/kernel/database/open-database.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import type { DemoPerson } from './read-demo-people.ts'
import { readDemoPeople } from './read-demo-people.ts'
import { writeCatalogue } from './write-catalogue.ts'
import type { HashedPerson } from './write-customers.ts'
import { writeCustomers } from './write-customers.ts'
import { writeSeller } from './write-seller.ts'
import { writeTaxRates } from './write-tax-rates.ts'

const url = process.env['DATABASE_URL']
if (!url) throw new Error('DATABASE_URL is not set. Name the database that the demo data should go into.')

const database = openDatabase(url)
const people = await Promise.all(readDemoPeople().map(withHash))
const instant = toInstant(systemClock.now())
await database.write(async (transaction) => {
  await writeTaxRates(transaction)
  await writeSeller(transaction)
  await writeCustomers(transaction, people, instant)
  await writeCatalogue(transaction, instant)
})
await database.close()
console.log(`Demo data is in place: ${people.length} people can sign in.`)

async function withHash(person: DemoPerson): Promise<HashedPerson> {
  const emailKey = normaliseEmail(person.email)
  if (!emailKey) throw new Error(`"${person.email}" in demo-people.json is no address.`)
  return { ...person, emailKey, passwordHash: await hashPassword(person.password) }
}
