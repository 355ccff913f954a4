import { checkMysql } from './schema/check-mysql.ts'
import { checkSqlite } from './schema/check-sqlite.ts'
import { checkTypes } from './schema/check-types.ts'
import { readModels, readSchema } from './schema/read-schema.ts'
import { tableShapes } from './schema/table-shape.ts'

/** Whether schema, generated types and migrations agree. With a MySQL address, looks at that database as well. */
const mysqlUrl = [process.argv[2], process.env['DATABASE_URL']].find((url) => url?.startsWith('mysql://'))

const files = await readSchema()
const tables = tableShapes(await readModels(files))
const problems = [
  ...(await checkTypes(files)),
  ...(await checkSqlite(files, tables)),
  ...(mysqlUrl ? await checkMysql(mysqlUrl, tables) : []),
]
if (problems.length > 0) {
  console.error(problems.map((problem) => `• ${problem}`).join('\n'))
  process.exitCode = 1
} else {
  console.log(
    `Schema, types and migrations agree on SQLite${mysqlUrl ? ' and MySQL' : '. Give a mysql:// address to look at MySQL, too'}.`,
  )
}
