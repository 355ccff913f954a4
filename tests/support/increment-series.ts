import { openDatabase } from '#lib/kernel/database/open-database.ts'

/** A process of its own that raises a series by one, many times: address, series, times. */
const [url = '', series = '', times = '0'] = process.argv.slice(2)
const database = openDatabase(url)
for (let round = 0; round < Number(times); round += 1) {
  await database.write((transaction) =>
    transaction
      .updateTable('numbering_series')
      .set((eb) => ({ next_value: eb('next_value', '+', 1n) }))
      .where('id', '=', series)
      .execute(),
  )
}
await database.close()
